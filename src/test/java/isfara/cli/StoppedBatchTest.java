package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import isfara.cli.Shell.Said;
import isfara.store.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch in a process of its own, which is asked to end in the midst of its work. */
class StoppedBatchTest {

    /** Seconds that a busy machine may take to begin, or to end. */
    private static final long PATIENCE = 120;

    @TempDir
    Path folder;

    private Path scenario;
    private Path temporary;

    @BeforeEach
    void aScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("season.yaml"), "title: Season\nextends: baseline\ndays: 90\n");
        temporary = Files.createDirectory(folder.resolve("tmp"));
    }

    private List<String> batch(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("batch", scenario.toString(), "--parameters", "prior"));
        words.addAll(List.of("--replications", "600", "--households", "500", "--threads", "1", "--no-report"));
        words.addAll(List.of("--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        return words;
    }

    @ParameterizedTest
    @CsvSource({"TERM, 15", "INT, 2"})
    void putsItsWorkDownSaysHowToGoOnAndGoesOnToTheSameFiles(String signal, int number) throws Exception {
        Path errors = folder.resolve("errors");
        Process process = ChildJvm.alike(temporary).start(batch("stopped"), errors);
        try {
            Path part = folder.resolve("stopped/.work/part-000001");
            for (long waited = 0; waited < PATIENCE * 100 && process.isAlive() && !Files.exists(part); waited++) {
                Thread.sleep(10);
            }
            assertThat(part).exists();
            assumeThat(ignored(process, number))
                    .as("a shell without jobs ignores Ctrl-C")
                    .isFalse();
            new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(128 + number);
        assertThat(Files.readString(errors))
                .containsPattern("stopped: [1-9][0-9]* of 600 runs are safe; go on with the same command and --resume")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("stopped/manifest.json")).doesNotExist();
        assertThat(files(temporary)).isEmpty();

        Said resumed = Shell.type(batch("stopped", "--resume", "--quiet").toArray());
        assertThat(resumed.status()).as(resumed.err()).isZero();
        assertThat(resumed.out()).contains("600 runs in ").doesNotContain("600 of them evaluated now");
        assertThat(Shell.type(batch("whole", "--quiet").toArray()).status()).isZero();
        assertThat(files(folder.resolve("stopped"))).isEqualTo(files(folder.resolve("whole")));
    }

    /** Whether a process pays no heed to a signal, as its parent has taught it. */
    private static boolean ignored(Process process, int number) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return false;
        }
        String mask = Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .findFirst()
                .orElseThrow()
                .substring("SigIgn:".length())
                .strip();
        return (Long.parseUnsignedLong(mask, 16) >> (number - 1) & 1) == 1;
    }

    /** Every file by its name, with what is in it; the manifest knows the time. */
    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(path -> !path.equals(place)).toList()) {
                boolean content = file.toString().endsWith(".parquet");
                found.put(place.relativize(file).toString(), content ? Sha256.of(file) : "");
            }
        }
        return found;
    }
}
