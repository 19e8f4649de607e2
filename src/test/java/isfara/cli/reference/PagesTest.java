package isfara.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.Levers;
import isfara.model.Parameters;
import isfara.model.Rate;
import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.world.Side;
import isfara.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Path DOCUMENTS = Path.of("src/site/markdown");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern PARAMETER = Pattern.compile("`([a-z]+\\.[a-z][A-Za-z0-9]*)(\\.KG|\\.TJ)?`");

    private final Levers levers = Levers.shipped();
    private final ParameterSpace space = levers.parameterSpace(Parameters.GROUPS);
    private final World world = World.load();

    static Set<String> names() {
        return Pages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theShippedPageIsCurrent(String name) {
        assertThat(DOCUMENTS.resolve(name))
                .as("%s is out of date; write it anew with: mvn -q -DskipTests package && %s", name, Pages.COMMAND)
                .hasContent(Pages.all().get(name));
    }

    @Test
    void everyParameterStandsInATable() {
        Map<String, String> pages = Pages.all();
        String tables = pages.get("parameters.md") + pages.get("levers.md");
        for (Declaration d : space.declarations()) {
            String name = d.side().equals(Optional.of(Side.TJ)) ? d.name().replace(".TJ", ".KG") : d.name();
            assertThat(tables).contains("| `" + name + "`").contains(d.meaning());
        }
    }

    @Test
    void aContingentLeavesTheBeginningOfQuarrelsAloneAndTreatsBothSidesAlike() {
        List<TouchedRates.Touched> touched = touched("csto-peacekeepers");

        assertThat(touched)
                .extracting(TouchedRates.Touched::rate)
                .contains(Rate.MORTARS)
                .doesNotContain(Rate.ONSET);
        for (int i = 0; i < touched.size(); i += 2) {
            assertThat(touched.get(i).rate()).isEqualTo(touched.get(i + 1).rate());
            assertThat(touched.get(i).declared()).isEqualTo(touched.get(i + 1).declared());
        }
    }

    @Test
    void aMilitiaOfOneSideArmsThatSideAlone() {
        assertThat(touched("civilian-militias"))
                .filteredOn(t -> t.rate() == Rate.ARMED || t.rate() == Rate.MILITIA)
                .extracting(TouchedRates.Touched::side)
                .containsOnly(Side.KG);
    }

    @Test
    void anEffectThatMayGoEitherWayIsSeenAlthoughItsDeclaredValueChangesNothing() {
        assertThat(touched("civilian-militias"))
                .filteredOn(t -> t.rate() == Rate.CROWD)
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.side()).isEqualTo(Side.TJ);
                    assertThat(t.declared()).isEqualTo(new Span(1, 1));
                    assertThat(t.possible().low()).isLessThan(1);
                    assertThat(t.possible().high()).isGreaterThan(1);
                });
    }

    @Test
    void linksInTheDocumentsLeadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path document : documents()) {
            Matcher link = LINK.matcher(Files.readString(document, StandardCharsets.UTF_8));
            while (link.find()) {
                String to = link.group(1);
                boolean picture = to.endsWith(".png"); // made by the reference run
                if (!to.contains("://") && !picture && !Files.exists(document.resolveSibling(to))) {
                    dead.add(document + " -> " + to);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void parametersNamedInTheDocumentsExist() throws IOException {
        Set<String> groups = new TreeSet<>();
        Parameters.GROUPS.forEach(group -> groups.add(group.name()));
        List<String> unknown = new ArrayList<>();
        for (Path document : documents()) {
            Matcher name = PARAMETER.matcher(Files.readString(document, StandardCharsets.UTF_8));
            while (name.find()) {
                String group = name.group(1).substring(0, name.group(1).indexOf('.'));
                String suffix = name.group(2) == null ? "" : name.group(2);
                boolean known = space.index(name.group(1) + suffix).isPresent()
                        || space.index(name.group(1) + ".KG").isPresent();
                if (groups.contains(group) && !known) {
                    unknown.add(document + ": " + name.group());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            List<Path> all = new ArrayList<>(files.sorted().toList());
            all.add(Path.of("README.md"));
            return all;
        }
    }

    private List<TouchedRates.Touched> touched(String name) {
        LeverDeclaration lever = levers.named(name).orElseThrow();
        return TouchedRates.of(lever, space.defaults(), world).rates();
    }
}
