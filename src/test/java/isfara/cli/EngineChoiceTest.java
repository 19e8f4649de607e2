package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import isfara.store.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a batch is evaluated, as somebody says it. */
class EngineChoiceTest {

    @TempDir
    Path folder;

    private Path scenario;

    @BeforeEach
    void aScenario() throws IOException {
        scenario = Files.writeString(folder.resolve("month.yaml"), "title: Month\nextends: baseline\ndays: 30\n");
    }

    private Object[] batch(String out, String... more) {
        List<Object> words = new ArrayList<>(List.of("batch", scenario, "--parameters", "prior"));
        words.addAll(List.of("--draws", 6, "--households", 500, "--no-report", "--quiet"));
        words.addAll(List.of("--out", folder.resolve(out)));
        words.addAll(List.of(more));
        return words.toArray();
    }

    @Test
    void sparkGivesTheFilesOfThisMachineWholeAndInShards() throws IOException {
        String[] spark = {"--engine", "spark", "--master", "local[2]"};
        Said here = Shell.type(batch("here"));
        Said there = Shell.type(batch("there", spark));
        assertThat(there.status()).as(there.err()).isZero();
        assertThat(there.out()).startsWith(here.out().substring(0, "6 runs".length()));
        assertThat(files("there")).isEqualTo(files("here")).hasSizeGreaterThanOrEqualTo(6);

        assertThat(Shell.type(batch("shards/a", "--shard", "1/2", spark[0], spark[1], spark[2], spark[3]))
                        .status())
                .isZero();
        assertThat(Shell.type(batch("shards/b", "--shard", "2/2")).status()).isZero();
        Path merged = folder.resolve("merged");
        Said merge = Shell.type("merge", folder.resolve("shards"), "--out", merged, "--no-report", "--quiet");
        assertThat(merge.status()).as(merge.err()).isZero();
        assertThat(files("merged")).isEqualTo(files("here"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --engine spark                                         | found spark, but no master, need --master URL
            --engine spark --master 10.0.0.1:7077                  | found 10.0.0.1:7077, need spark://HOST:PORT
            --engine spark --master local[2] --threads 3           | found --threads beside --engine spark
            --engine spark --master local[2] --dry-run             | found --engine spark beside --dry-run
            --master spark://10.0.0.1:7077                         | need --engine spark beside it
            --engine spark --master spark://10.0.0.1:7077          | need it as a jar
            --engine hadoop                                        | hadoop
            """)
    void whatDoesNotGoTogetherIsRefused(String words, String told) {
        Said said = Shell.type(batch("refused", words.split(" ")));
        assertThat(said.status()).isEqualTo(2);
        assertThat(said.err()).contains(told);
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void whatSparkItselfDoesNotUnderstandIsToldWithoutAStackTrace() {
        Said said = Shell.type(batch("refused", "--engine", "spark", "--master", "local[two]"));
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.err()).contains("Spark did not start at local[two]: ").doesNotContain("\tat ");
        assertThat(folder.resolve("refused")).doesNotExist();
    }

    @Test
    void whereThereIsNoSparkItSaysHowToStart() throws Exception {
        String[] all = System.getProperty("java.class.path").split(File.pathSeparator);
        String without = Arrays.stream(all)
                .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("spark-"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(without).isNotEqualTo(String.join(File.pathSeparator, all));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", without, "isfara.Main"));
        Stream.of(batch("refused", "--engine", "spark", "--master", "local[2]"))
                .map(Object::toString)
                .forEach(command::add);
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();

        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(Files.readAllLines(said, StandardCharsets.UTF_8))
                .singleElement()
                .asString()
                .contains("no Apache Spark")
                .contains("spark-submit --class isfara.Main isfara.jar batch");
    }

    private Map<String, String> files(String out) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(out))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".parquet")).toList()) {
                found.put(file.getFileName().toString(), Sha256.of(file));
            }
        }
        return found;
    }
}
