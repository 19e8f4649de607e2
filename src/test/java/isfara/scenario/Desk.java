package isfara.scenario;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A researcher's folder, with a few shipped scenarios in {@code shipped}. */
record Desk(Path folder) {

    static final String BASELINE = """
            title: The baseline
            start: 2022-10-19
            days: 365
            situation: october-2022
            """;

    static Desk in(Path folder) {
        return new Desk(folder).write("shipped/baseline.yaml", BASELINE);
    }

    Desk write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Desk write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Scenario scenario(String name) {
        return ScenarioReader.read(folder.resolve(name), context());
    }

    ResolvedScenario resolved(String name) {
        return ScenarioReader.resolve(folder.resolve(name), context());
    }

    ExperimentFile experiment(String... names) {
        List<Path> files = Arrays.stream(names).map(folder::resolve).toList();
        return ScenarioReader.experiment(files, context());
    }

    Checked check(String... names) {
        return ScenarioReader.check(Arrays.stream(names).map(folder::resolve).toList(), context());
    }

    /** What a user is told, the folder's own name left out. */
    String mistakes(String... names) {
        return plain(catchThrowableOfType(MistakesException.class, () -> experiment(names))
                .getMessage());
    }

    String plain(String text) {
        return text.replace(folder.toString().replace('\\', '/') + "/", "");
    }

    private ScenarioContext context() {
        return StandIns.context(folder.resolve("shipped"));
    }
}
