package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.store.Build;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How the program asks to be cited agrees with what it says of itself. */
class CitationTest {

    @Test
    void versionDateAndLicenceAreThoseOfTheBuild() throws Exception {
        Object read = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of("CITATION.cff"), StandardCharsets.UTF_8));
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        assertThat(read)
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("version", Build.version())
                .containsEntry("license", first(pom, "<license><name>(.*?)</name>"))
                .containsEntry("date-released", first(pom, "outputTimestamp>(.{10})T"))
                .containsKeys("message", "title")
                .satisfies(citation -> assertThat(citation.get("authors"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .first()
                        .isEqualTo(Map.of("name", "The Isfara developers")));
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }
}
