package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.experiment.Sample;
import isfara.experiment.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardedBatchTest {

    private static final PlaceIds PLACES = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
    private static final Provenance MADE = new Provenance("0.1.0", "world", new TreeMap<>(Map.of("trial.yaml", "abc")));
    private static final List<String> WORDS = List.of("trial.yaml", "--draws", "6");

    @TempDir
    Path folder;

    private final Experiment trial = Sample.experiment(Sample.prior(), 6, 3, 40);

    @Test
    void threeShardsMergedInReverseOrderGiveTheBytesOfABatchInOneGo() throws Exception {
        Evaluator oneFails = run -> {
            if (run.id().equals(new RunId(4, 1, "calm"))) {
                throw new IllegalStateException("water does not balance");
            }
            return Sample.live(run);
        };
        Path results = folder.resolve("results");
        batch(trial).run(results, Existing.REFUSE, new LocalEngine(2), oneFails, Progress.SILENT, 9);
        Map<String, String> whole = hashes(results);
        Manifest inOneGo = Results.manifest(results);
        Files.move(results, folder.resolve("whole"));
        for (int number : List.of(3, 1, 2)) {
            Summary summary = shard(trial, number, 3, Existing.REFUSE, oneFails);
            assertThat(summary.runs()).isEqualTo(12);
        }
        Summary merged = new Merge(batch(trial), Shards.find(List.of(place(3, 3), place(2, 3), place(1, 3))))
                .run(results, Existing.REFUSE, 2, Progress.SILENT);
        assertThat(merged.runs()).isEqualTo(36);
        assertThat(merged.failures()).isEqualTo(1);
        assertThat(hashes(results)).isEqualTo(whole);
        assertThat(Results.manifest(results))
                .usingRecursiveComparison()
                .ignoringFields("made")
                .isEqualTo(inOneGo);
        assertThat(files(results)).contains("manifest.json").doesNotContain(".work");
        assertThat(place(1, 3).resolve(".work/journal")).isNotEmptyFile();
    }

    @Test
    void aShardThatDiedGoesOnAndOneThatIsCompleteStaysAsItIs() throws Exception {
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> shard(trial, 1, 2, Existing.RESUME, run -> {
                    if (lived.incrementAndGet() == 10) {
                        throw new OutOfMemoryError("as if the machine died");
                    }
                    return Sample.live(run);
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(ShardNote.in(place(1, 2)).orElseThrow().done()).isNull();

        Summary resumed = shard(trial, 1, 2, Existing.RESUME, Sample::live);
        assertThat(resumed.runs()).isEqualTo(18);
        assertThat(resumed.evaluated()).isBetween(9, 17);
        byte[] note = Files.readAllBytes(place(1, 2).resolve("shard.json"));
        assertThat(ShardNote.in(place(1, 2)).orElseThrow().done().runs()).isEqualTo(18);

        assertThat(shard(trial, 1, 2, Existing.RESUME, Sample::live).evaluated())
                .isZero();
        assertThat(place(1, 2).resolve("shard.json")).hasBinaryContent(note);
    }

    @Test
    void moreDrawsAddToEveryShardOnlyWhatIsNew() throws Exception {
        Experiment larger = Sample.experiment(Sample.prior(), 9, 3, 40);
        batch(larger)
                .run(folder.resolve("whole"), Existing.REFUSE, new LocalEngine(1), Sample::live, Progress.SILENT, 0);
        shards(2);
        int added = shard(larger, 1, 2, Existing.RESUME, Sample::live).evaluated()
                + shard(larger, 2, 2, Existing.RESUME, Sample::live).evaluated();
        assertThat(added).isEqualTo(54 - 36);
        merge(larger, Existing.REFUSE, place(1, 2), place(2, 2));
        assertThat(hashes(folder.resolve("merged"))).isEqualTo(hashes(folder.resolve("whole")));
    }

    @Test
    void whatIsMissingIsToldShardByShardAndNothingIsWritten() throws Exception {
        shard(trial, 1, 4, Existing.REFUSE, Sample::live);
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> shard(trial, 3, 4, Existing.REFUSE, run -> {
            if (lived.incrementAndGet() == 3) {
                throw new OutOfMemoryError("as if the machine died");
            }
            return Sample.live(run);
        }));
        assertThatThrownBy(() -> merge(trial, Existing.REFUSE, folder.resolve("trial.shards")))
                .isInstanceOf(IncompleteException.class)
                .hasMessageContaining(
                        "shard 2 of 4: was never begun, none of its 10 runs is there; run it: isfara batch"
                                + " trial.yaml --draws 6 --shard 2/4 --out " + place(2, 4) + " --resume")
                .hasMessageContaining("shard 3 of 4: 2 of 10 runs are there; run it again: ")
                .hasMessageContaining("shard 4 of 4")
                .hasMessageNotContaining("shard 1 of 4");
        assertThat(folder.resolve("merged")).doesNotExist();
    }

    @Test
    void runsThatAreThereTwiceAreToldWithBothFolders() throws Exception {
        shards(2);
        Path copy = folder.resolve("copy");
        copy(place(2, 2), copy);
        assertThatThrownBy(() -> merge(trial, Existing.REFUSE, folder.resolve("trial.shards"), copy))
                .isInstanceOf(IncompleteException.class)
                .hasMessageContaining("18 runs are there twice, in ")
                .hasMessageContaining(copy.toString())
                .hasMessageContaining("name only one of these folders");

        merge(
                trial,
                Existing.REFUSE,
                folder.resolve("trial.shards"),
                place(2, 2)); // the same folder named twice is one
        assertThat(folder.resolve("merged/manifest.json")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flipped", "missing"})
    void aDamagedPartIsNamedWithWhatToDoAndDoneAgain(String damage) throws Exception {
        shards(2);
        Path part = place(2, 2).resolve(".work/part-000002");
        byte[] content = Files.readAllBytes(part);
        content[content.length / 2] ^= 4;
        if (damage.equals("missing")) {
            Files.delete(part);
        } else {
            Files.write(part, damage.equals("cut") ? new byte[17] : content);
        }
        assertThatThrownBy(() -> merge(trial, Existing.REFUSE, folder.resolve("trial.shards")))
                .isInstanceOf(IncompleteException.class)
                .hasMessageContaining("part-000002: is " + (damage.equals("missing") ? "missing" : "damaged"))
                .hasMessageContaining("remove this file")
                .hasMessageContaining("--shard 2/2");
        Files.deleteIfExists(part);
        assertThat(shard(trial, 2, 2, Existing.RESUME, Sample::live).evaluated())
                .isPositive();
        merge(trial, Existing.REFUSE, folder.resolve("trial.shards"));
        assertThat(folder.resolve("merged/manifest.json")).exists();
    }

    @Test
    void shardsOfOtherInputsAreRefusedWithWhatDiffersBetweenWhich() throws Exception {
        shard(trial, 1, 2, Existing.REFUSE, Sample::live);
        shard(Sample.experiment(Sample.prior(), 6, 3, 41), 2, 2, Existing.REFUSE, Sample::live);
        assertThatThrownBy(() -> Shards.find(List.of(folder.resolve("trial.shards"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(place(2, 2) + ": scenario calm: its content has changed");

        shard(Sample.experiment(Sample.prior(), 7, 3, 40), 2, 2, Existing.OVERWRITE, Sample::live);
        assertThatThrownBy(() -> Shards.find(List.of(folder.resolve("trial.shards"))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("draws: 6 in shard 1 of 2, 7 in shard 2 of 2");
    }

    @Test
    void filesThatChangedBeforeTheMergeAreRefused() throws Exception {
        shards(2);
        Experiment changed = Sample.experiment(Sample.prior(), 8, 3, 41);
        assertThatThrownBy(() -> merge(changed, Existing.REFUSE, folder.resolve("trial.shards")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("scenario calm: its content has changed")
                .hasMessageContaining("draws: 6 in shard 1 of 2, 8 in the files as they are now");
    }

    @Test
    void aReplacedShardWhoseEndWasKilledGetsItsPlace() throws Exception {
        Path target = place(1, 2);
        Path fresh = target.resolveSibling(".1-of-2.new");
        Path old = target.resolveSibling(".1-of-2.old");
        shard(trial, 1, 2, Existing.REFUSE, Sample::live);
        Files.move(target, old); // what was replaced
        shard(trial, 1, 2, Existing.REFUSE, Sample::live);
        Files.move(target, fresh); // what replaces it, had the second move not been killed
        assertThat(shard(trial, 1, 2, Existing.RESUME, Sample::live).evaluated())
                .isZero();
        assertThat(files(folder.resolve("trial.shards"))).containsExactly("1-of-2");
        shard(trial, 2, 2, Existing.REFUSE, Sample::live);
        merge(trial, Existing.REFUSE, folder.resolve("trial.shards"));
        assertThat(Results.manifest(folder.resolve("merged")).failures()).isZero();
    }

    @Test
    void aShardsFolderTakesNothingElse() throws Exception {
        shards(2);
        for (Existing existing : Existing.values()) {
            assertThatThrownBy(() -> new ShardBatch(batch(trial), new Shard(2, 2), WORDS)
                            .run(place(1, 2), existing, new LocalEngine(1), Sample::live, Progress.SILENT, 0))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("is shard 1 of 2 of trial, found --shard 2/2");
            assertThatThrownBy(() -> batch(trial)
                            .run(place(1, 2), existing, new LocalEngine(1), Sample::live, Progress.SILENT, 0))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("isfara merge " + folder.resolve("trial.shards"));
        }
        assertThatThrownBy(() -> shard(trial, 1, 2, Existing.REFUSE, Sample::live))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--resume");
        assertThatThrownBy(() -> Results.open(place(1, 2)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is shard 1 of 2 of trial, not whole results")
                .hasMessageContaining("isfara merge");
    }

    @Test
    void moreShardsThanReplicationsLeaveSomeCompleteAndEmpty() throws Exception {
        Experiment small = Sample.experiment(Sample.prior(), 2, 1, 40);
        batch(small)
                .run(folder.resolve("whole"), Existing.REFUSE, new LocalEngine(1), Sample::live, Progress.SILENT, 0);
        assertThat(shard(small, 1, 3, Existing.REFUSE, Sample::live).runs()).isEqualTo(2);
        assertThat(shard(small, 2, 3, Existing.REFUSE, Sample::live).runs()).isEqualTo(2);
        merge(small, Existing.REFUSE, folder.resolve("trial.shards")); // the third would have had no run
        shard(small, 3, 3, Existing.REFUSE, Sample::live);
        assertThat(ShardNote.in(place(3, 3)).orElseThrow().done().runs()).isZero();
        merge(small, Existing.OVERWRITE, folder.resolve("trial.shards"));
        assertThat(hashes(folder.resolve("merged"))).isEqualTo(hashes(folder.resolve("whole")));
    }

    @Test
    void aMergeThatWasBrokenOffIsBegunAgainAndACompleteOneIsLeftAlone() throws Exception {
        shards(2);
        Disk full = new Disk(file -> {
            if (file.toString().contains("manifest")) {
                throw new IOException("No space left on device");
            }
            return Files.newOutputStream(file);
        });
        Batch unlucky = new Batch(new Plan(trial, Sample.SPACE), PLACES, MADE, full, Clock.systemUTC());
        Shards shards = Shards.find(List.of(folder.resolve("trial.shards")));
        assertThatThrownBy(() ->
                        new Merge(unlucky, shards).run(folder.resolve("merged"), Existing.REFUSE, 1, Progress.SILENT))
                .isInstanceOf(StoreException.class);
        merge(trial, Existing.RESUME, folder.resolve("trial.shards"));
        Map<String, String> hashes = hashes(folder.resolve("merged"));
        List<String> notices = new ArrayList<>();
        new Merge(batch(trial), shards).run(folder.resolve("merged"), Existing.RESUME, 1, new Progress() {
            @Override
            public void notice(String what) {
                notices.add(what);
            }
        });
        assertThat(notices).singleElement().asString().contains("is complete");
        assertThat(hashes(folder.resolve("merged"))).isEqualTo(hashes);
    }

    private void shards(int of) throws InterruptedException {
        for (int number = 1; number <= of; number++) {
            shard(trial, number, of, Existing.REFUSE, Sample::live);
        }
    }

    private Summary shard(Experiment experiment, int number, int of, Existing existing, Evaluator evaluator)
            throws InterruptedException {
        return new ShardBatch(batch(experiment), new Shard(number, of), WORDS)
                .run(place(number, of), existing, new LocalEngine(1), evaluator, Progress.SILENT, 100);
    }

    private void merge(Experiment experiment, Existing existing, Path... folders) throws InterruptedException {
        new Merge(batch(experiment), Shards.find(List.of(folders)))
                .run(folder.resolve("merged"), existing, 1, Progress.SILENT);
    }

    private Path place(int number, int of) {
        return folder.resolve("trial.shards").resolve(new Shard(number, of).folder());
    }

    private static Batch batch(Experiment experiment) {
        return new Batch(new Plan(experiment, Sample.SPACE), PLACES, MADE, Disk.real(), Clock.systemUTC());
    }

    private static Map<String, String> hashes(Path results) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String file : files(results)) {
            if (file.endsWith(".parquet")) {
                hashes.put(file, Sha256.of(results.resolve(file)));
            }
        }
        assertThat(hashes).hasSize(6);
        return hashes;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
