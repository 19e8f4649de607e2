package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files in {@code scenarios}, read as a user would. */
class ShippedFilesTest {

    private static final Path FOLDER = Path.of("scenarios");
    private final ScenarioContext context = ScenarioContext.shipped(Parameters.GROUPS, World.load(), FOLDER);

    @Test
    void theHeadlineExperimentComparesFourScenariosThatDifferOnlyInTheirLevers() {
        ExperimentFile headline =
                ScenarioReader.experiment(List.of(FOLDER.resolve("experiments/headline.yaml")), context);

        assertThat(headline.scenarios().stream().map(Scenario::name))
                .containsExactly("baseline", "csto-peacekeepers", "civilian-militias", "peacekeepers-and-militias");
        assertThat(headline.baseline()).isEqualTo("baseline");
        Scenario baseline = headline.scenarios().get(0);
        assertThat(headline.scenarios()).allSatisfy(scenario -> {
            assertThat(scenario.start()).isEqualTo(baseline.start());
            assertThat(scenario.days()).isEqualTo(baseline.days());
            assertThat(scenario.situation()).isEqualTo(baseline.situation());
            assertThat(scenario.parameters()).isEmpty();
        });
        assertThat(baseline.interventions()).isEmpty();
    }

    @Test
    void bothLeversTogetherAreSetAsEachAlone() {
        LeverUse militias = scenario("civilian-militias").interventions().get(0);
        LeverUse peacekeepers = scenario("csto-peacekeepers").interventions().get(0);

        assertThat(scenario("peacekeepers-and-militias").interventions()).containsExactly(militias, peacekeepers);
    }

    @Test
    void theHistoryEndsWhereTheOtherScenariosBegin() {
        assertThat(scenario("history-2010").end())
                .isEqualTo(scenario("baseline").start());
    }

    @Test
    void everyFileIsInOrderAndAsksAQuestion() throws IOException {
        List<Path> files = yaml(FOLDER);
        assertThat(files).hasSizeGreaterThanOrEqualTo(23);
        assertThat(files).allSatisfy(file -> {
            Scenario scenario = ScenarioReader.read(file, context);
            assertThat(scenario.title()).as("title of %s", file).isNotBlank();
            assertThat(scenario.question()).as("question of %s", file).endsWith("?");
        });
        assertThat(yaml(FOLDER.resolve("experiments")))
                .allSatisfy(file -> assertThat(ScenarioReader.experiment(List.of(file), context)
                                .scenarios())
                        .isNotEmpty());
    }

    @Test
    void whatExtendsTheBaselineDiffersFromItInItsLeversAlone() throws IOException {
        Scenario baseline = scenario("baseline");
        for (Path file : yaml(FOLDER)) {
            Scenario scenario = ScenarioReader.read(file, context);
            if (Files.readString(file).contains("extends: baseline")) {
                assertThat(scenario.interventions()).as("%s", file).isNotEmpty();
                assertThat(scenario.start()).isEqualTo(baseline.start());
                assertThat(scenario.days()).isEqualTo(baseline.days());
                assertThat(scenario.situation()).isEqualTo(baseline.situation());
                assertThat(scenario.parameters()).isEmpty();
            }
        }
    }

    @Test
    void theOperationsOfBothSidesDifferInTheSideAlone() {
        LeverUse kg = scenario("deliberate-operation-kg").interventions().get(0);
        LeverUse tj = scenario("deliberate-operation-tj").interventions().get(0);

        Map<String, String> mirrored = new TreeMap<>(kg.settings());
        assertThat(mirrored.put("side", "TJ")).isEqualTo("KG");
        assertThat(tj.settings()).isEqualTo(mirrored);
        assertThat(tj.period()).isEqualTo(kg.period());
    }

    @Test
    void theTreatyBeginsOnTheDayItWasSigned() {
        Scenario treaty = scenario("treaty-2025");

        assertThat(treaty.start()).isEqualTo("2025-03-13");
        assertThat(treaty.situation().name()).isEqualTo("treaty-2025");
    }

    private static List<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private Scenario scenario(String name) {
        return ScenarioReader.read(FOLDER.resolve(name + ".yaml"), context);
    }
}
