package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import isfara.cli.Shell.Said;
import isfara.store.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same small experiment of the real model, wherever and however it is run: every results file is the same, to the byte. */
class SameBytesEverywhereTest {

    /** Seconds that a busy machine may take. */
    private static final long PATIENCE = 300;

    private static final Path JAVAS = Path.of("/usr/lib/jvm");

    @TempDir
    static Path folder;

    private static Path scenario;
    private static Map<String, String> expected;

    @BeforeAll
    static void onOneThread() throws IOException {
        scenario = Files.writeString(
                folder.resolve("season.yaml"),
                "title: Season\nextends: april-2021\nsituation: october-2022\ndays: 60\n");
        expected = hashes("one", batch("one", "--threads", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void onSeveralThreads(int threads) throws IOException {
        assertThat(hashes("threads-" + threads, batch("threads-" + threads, "--threads", "" + threads)))
                .isEqualTo(expected);
    }

    @Test
    void inThreeShardsMergedInReverseOrder() throws IOException {
        List<String> merge = new ArrayList<>(List.of("merge"));
        for (int shard = 3; shard >= 1; shard--) {
            Said said =
                    Shell.type(batch("shard-" + shard, "--shard", shard + "/3").toArray());
            assertThat(said.status()).as(said.err()).isZero();
            merge.add(folder.resolve("shard-" + shard).toString());
        }
        merge.addAll(List.of("--out", folder.resolve("merged").toString(), "--no-report", "--quiet"));
        assertThat(hashes("merged", merge)).isEqualTo(expected);
    }

    @Test
    void bySpark() throws IOException {
        assertThat(hashes("spark", batch("spark", "--engine", "spark", "--master", "local[2]")))
                .isEqualTo(expected);
    }

    @Test
    void killedAndResumed() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp-killed"));
        Process process =
                ChildJvm.alike(temporary).start(batch("killed", "--threads", "1"), folder.resolve("killed.err"));
        Path part = folder.resolve("killed/.work/part-000002");
        for (long waited = 0; waited < PATIENCE * 100 && process.isAlive() && !Files.exists(part); waited++) {
            Thread.sleep(10);
        }
        process.destroyForcibly().waitFor();
        assertThat(part).exists();
        assertThat(folder.resolve("killed/manifest.json")).doesNotExist();
        assertThat(hashes("killed", batch("killed", "--resume"))).isEqualTo(expected);
    }

    @Test
    void byEveryOtherJavaThatIsInstalled() throws Exception {
        List<Path> others = otherJavas();
        assumeThat(others).as("another Java, 17 or newer, in " + JAVAS).isNotEmpty();
        for (Path java : others) {
            String name = java.getFileName().toString();
            Path temporary = Files.createDirectory(folder.resolve("tmp-" + name));
            Path errors = folder.resolve(name + ".err");
            Process process = new ChildJvm(java, temporary).start(batch(name), errors);
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
            assertThat(hashes(name)).as(name).isEqualTo(expected);
        }
    }

    /** Homes of Javas that are not the one at work, each once. */
    private static List<Path> otherJavas() throws IOException {
        if (!Files.isDirectory(JAVAS)) {
            return List.of();
        }
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> others = new ArrayList<>();
        try (Stream<Path> homes = Files.list(JAVAS)) {
            for (Path home : homes.sorted().toList()) {
                Path real = home.toRealPath();
                boolean whole = Files.isExecutable(real.resolve("bin/java")) && Files.exists(real.resolve("release"));
                if (whole && !real.equals(own) && !others.contains(real) && version(real) >= 17) {
                    others.add(real);
                }
            }
        }
        return others;
    }

    private static int version(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", -1)[0])
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static List<String> batch(String out, String... more) {
        List<String> words = new ArrayList<>(List.of("batch", scenario.toString(), "csto-peacekeepers"));
        words.addAll(List.of("--parameters", "prior", "--draws", "8", "--seeds-per-draw", "3", "--households", "1000"));
        words.addAll(List.of("--quiet", "--out", folder.resolve(out).toString()));
        words.addAll(List.of(more));
        if (!words.contains("--shard")) {
            words.add("--no-report");
        }
        return words;
    }

    private static Map<String, String> hashes(String place, List<String> command) throws IOException {
        Said said = Shell.type(command.toArray());
        assertThat(said.status()).as(said.err()).isZero();
        return hashes(place);
    }

    /** Checksums of the results files; the place stands only in commands of failed runs, of which there are none. */
    private static Map<String, String> hashes(String place) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            files.filter(file -> file.toString().endsWith(".parquet"))
                    .forEach(file -> hashes.put(file.getFileName().toString(), Sha256.of(file)));
        }
        assertThat(hashes).hasSize(6);
        return hashes;
    }
}
