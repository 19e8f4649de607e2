package isfara.cli.reference;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Parameters;
import isfara.scenario.ExperimentFile;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show as a scenario or an experiment is one. */
class DocumentedExamplesTest {

    private static final String INDENT = "    ";

    private final ScenarioContext context =
            ScenarioContext.shipped(Parameters.GROUPS, World.load(), Path.of("scenarios"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/site/markdown/guide.md"})
    void everyExampleIsRead(String document) throws IOException {
        List<String> examples = examples(Files.readAllLines(Path.of(document), StandardCharsets.UTF_8));

        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Path file = folder.resolve("example.yaml");
            Files.writeString(file, example, StandardCharsets.UTF_8);
            ExperimentFile read = ScenarioReader.experiment(List.of(file), context);
            assertThat(read.scenarios()).as(example).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "README.md")
    void theScenarioInTenLinesHasTen(String document) throws IOException {
        assertThat(examples(Files.readAllLines(Path.of(document), StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(example -> assertThat(example.lines()).hasSize(10));
    }

    /** Indented blocks that say a title. */
    private static List<String> examples(List<String> lines) {
        List<String> found = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith(INDENT)) {
                block.append(line.substring(INDENT.length())).append('\n');
            } else {
                keep(block.toString(), found);
                block.setLength(0);
            }
        }
        keep(block.toString(), found);
        return found;
    }

    private static void keep(String block, List<String> found) {
        if (block.lines().anyMatch(line -> line.startsWith("title:"))) {
            found.add(block);
        }
    }
}
