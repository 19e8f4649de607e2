package isfara.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.cli.Shell.Said;
import isfara.store.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An experiment in shards, from its file to one folder of results. */
class ShardCommandsTest {

    @TempDir
    Path folder;

    private Path scenario;
    private Path shards;

    @BeforeEach
    void tenDays() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("it's mine"));
        scenario = Files.writeString(mine.resolve("short.yaml"), "title: Mine\nextends: baseline\ndays: 10\n");
        shards = folder.resolve("mine.shards");
    }

    private Said batch(Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("batch", scenario, "--parameters", "defaults", "--households", 500));
        words.addAll(List.of("--replications", 4, "--quiet"));
        words.addAll(List.of(more));
        return Shell.type(words.toArray());
    }

    private Said shard(int number, int of, Object... more) {
        List<Object> words = new ArrayList<>(List.of("--shard", number + "/" + of));
        words.addAll(List.of("--out", shards.resolve(number + "-of-" + of)));
        words.addAll(List.of(more));
        return batch(words.toArray());
    }

    @Test
    void mergedShardsAreTheBatchInOneGo() throws IOException {
        batch("--out", folder.resolve("whole"), "--no-report");
        assertThat(shard(2, 2, "--resume"))
                .satisfies(said -> assertThat(said.status()).as(said.err()).isZero())
                .satisfies(said -> assertThat(said.out()).contains("shard 2 of 2: 2 runs in "));

        Said early = Shell.type("merge", shards, "--out", folder.resolve("merged"));
        assertThat(early.status()).isEqualTo(1);
        assertThat(early.err())
                .contains("shard 1 of 2: was never begun, none of its 2 runs is there; run it: isfara batch '")
                .contains(
                        "it'\\''s mine/short.yaml' --replications 4 --parameters defaults --households 500 --shard 1/2 --out ");

        assertThat(shard(1, 2).status()).isZero();
        assertThat(shard(1, 2, "--resume"))
                .satisfies(said -> assertThat(said.status()).isZero())
                .satisfies(said -> assertThat(said.err()).contains("is complete, nothing is to be done"));
        Said merged = Shell.type("merge", shards, "--out", folder.resolve("merged"));
        assertThat(merged.status()).as(merged.err()).isZero();
        assertThat(merged.out()).contains("4 runs in ", "merged from 2 shards", "no longer needed", "report: ");
        assertThat(hashes(folder.resolve("merged"))).isEqualTo(hashes(folder.resolve("whole")));
        assertThat(withoutMade(folder.resolve("merged"))).isEqualTo(withoutMade(folder.resolve("whole")));

        Said again = Shell.type("merge", shards, "--out", folder.resolve("merged"), "--no-report");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("--resume", "--overwrite");
    }

    @Test
    void aScenarioThatWasEditedBetweenShardAndMergeIsRefused() throws IOException {
        shard(1, 1);
        Files.writeString(scenario, "title: Mine\nextends: baseline\ndays: 11\n");
        Said merged = Shell.type("merge", shards, "--out", folder.resolve("merged"));
        assertThat(merged.status()).isEqualTo(2);
        assertThat(merged.err()).contains("scenario short: its content has changed");
        Said resumed = shard(1, 1, "--resume");
        assertThat(resumed.status()).isEqualTo(2);
        assertThat(resumed.err()).contains("its content has changed");
    }

    @Test
    void everyCommandThatIsGivenAShardInPlaceOfResultsNamesMerge() {
        shard(1, 2);
        for (Object[] words : List.of(
                new Object[] {"report", shards.resolve("1-of-2")},
                new Object[] {"report", shards},
                new Object[] {"query", shards.resolve("1-of-2"), "FROM runs"},
                new Object[] {"replay", shards.resolve("1-of-2"), "--run", "0.0.baseline"},
                new Object[] {"batch", scenario, "--out", shards.resolve("1-of-2"), "--resume"})) {
            Said said = Shell.type(words);
            assertThat(said.status()).as("%s", words[0]).isNotZero();
            assertThat(said.err()).contains("isfara merge " + shards);
        }
    }

    @Test
    void impossibleShardsAndFoldersWithoutShardsAreMistakes() {
        assertThat(batch("--shard", "3/2").status()).isEqualTo(2);
        assertThat(batch("--shard", "half").err()).contains("--shard: found shard half, need NUMBER/OF such as 3/8");
        assertThat(batch("--shard", "1/2", "--dry-run").status()).isEqualTo(2);
        assertThat(Shell.type("merge", folder, folder.resolve("nowhere")))
                .satisfies(said -> assertThat(said.status()).isEqualTo(2))
                .satisfies(said ->
                        assertThat(said.err()).contains(folder + ": found no shards", "nowhere: found no such folder"));
    }

    private static String withoutMade(Path results) throws IOException {
        String manifest = Files.readString(results.resolve("manifest.json"));
        return manifest.substring(0, manifest.indexOf("\"made\""));
    }

    private static Map<String, String> hashes(Path results) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(results)) {
            files.filter(file -> file.toString().endsWith(".parquet"))
                    .forEach(file -> hashes.put(file.getFileName().toString(), Sha256.of(file)));
        }
        assertThat(hashes).hasSize(6);
        return hashes;
    }
}
