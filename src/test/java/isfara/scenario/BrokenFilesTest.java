package isfara.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import isfara.model.Parameters;
import isfara.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with the mistakes that people make, and what they are told: of each NAME.yaml, word by word, NAME.txt beside it. */
class BrokenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/isfara/broken");
    private static final ScenarioContext CONTEXT =
            ScenarioContext.shipped(Parameters.GROUPS, World.load(), Path.of("scenarios"));

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whoeverWroteItIsToldEveryMistakeWithItsPlace(String name) throws IOException {
        String expected = Files.readString(FOLDER.resolve(name.replace(".yaml", ".txt")), StandardCharsets.UTF_8);

        assertThat(told(name)).isEqualTo(expected);
    }

    @Test
    void thereAreTenOrMore() throws IOException {
        assertThat(names()).hasSizeGreaterThanOrEqualTo(10);
    }

    private static String told(String name) {
        String message = catchThrowableOfType(
                        MistakesException.class,
                        () -> ScenarioReader.experiment(List.of(FOLDER.resolve(name)), CONTEXT))
                .getMessage();
        return message.replace(FOLDER.toString().replace('\\', '/') + "/", "") + "\n";
    }
}
