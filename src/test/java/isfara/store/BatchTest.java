package isfara.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.Progress;
import isfara.experiment.RunId;
import isfara.experiment.Sample;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    private static final PlaceIds PLACES = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
    private static final Provenance MADE = new Provenance("0.1.0", "world", new TreeMap<>(Map.of("trial.yaml", "abc")));
    private static final int ALL = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private final Experiment trial = Sample.experiment(Sample.prior(), 6, 3, 40);

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void anyNumberOfThreadsGivesTheSameBytes(int threads) throws Exception {
        run(trial, "one", Existing.REFUSE, 1, Sample::live);
        run(trial, "many", Existing.REFUSE, threads, Sample::live);
        assertThat(hashes("many")).isEqualTo(hashes("one"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 35})
    void aBatchThatDiedGoesOnAndGivesTheSameBytes(int death) throws Exception {
        run(trial, "whole", Existing.REFUSE, 1, Sample::live);
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(trial, "killed", Existing.REFUSE, 2, run -> {
                    if (lived.incrementAndGet() == death) {
                        throw new OutOfMemoryError("as if the machine died");
                    }
                    return Sample.live(run);
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(folder.resolve("killed/manifest.json")).doesNotExist();
        Summary resumed = run(trial, "killed", Existing.RESUME, 2, Sample::live);
        assertThat(resumed.runs()).isEqualTo(36);
        assertThat(hashes("killed")).isEqualTo(hashes("whole"));
        assertThat(folder.resolve("killed/.work")).doesNotExist();
    }

    @Test
    void anInterruptLeavesWhatIsDoneToBeResumed() throws Exception {
        run(trial, "whole", Existing.REFUSE, 1, Sample::live);
        Thread batch = Thread.currentThread();
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(trial, "stopped", Existing.REFUSE, 2, run -> {
                    if (lived.incrementAndGet() == 20) {
                        batch.interrupt();
                    }
                    return Sample.live(run);
                }))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
        Summary resumed = run(trial, "stopped", Existing.RESUME, 2, Sample::live);
        assertThat(resumed.evaluated()).isBetween(1, 35);
        assertThat(hashes("stopped")).isEqualTo(hashes("whole"));
    }

    @Test
    void aFailingRunBecomesARowAndTheRestGoesOn() throws Exception {
        Summary summary = run(trial, "some", Existing.REFUSE, 2, run -> {
            if (run.id().equals(new RunId(4, 1, "calm"))) {
                throw new IllegalStateException("water does not balance");
            }
            return Sample.live(run);
        });
        assertThat(summary.failures()).isEqualTo(1);
        try (Results results = Results.open(folder.resolve("some"))) {
            assertThat(results.query("SELECT run, stage, message, replay, seed = (SELECT seed FROM runs WHERE run ="
                                    + " '4.1.baseline') FROM failures")
                            .rows())
                    .containsExactly(List.of(
                            "4.1.calm",
                            "run",
                            "IllegalStateException: water does not balance",
                            "isfara replay " + folder.resolve("some") + " --run 4.1.calm",
                            true));
            assertThat(results.query("SELECT count(*) FROM runs").rows()).containsExactly(List.of(35L));
            assertThat(results.manifest().failures()).isEqualTo(1);
            Replay replay = Replay.find(results, new RunId(4, 1, "calm"));
            Plan plan = new Plan(trial, Sample.SPACE);
            assertThat(replay.failed()).isTrue();
            assertThat(replay.run(trial.scenarios().get(0), Sample.SPACE)).isEqualTo(plan.run(replay.id()));
        }
    }

    @Test
    void tooManyFailuresStopTheBatchAndItCanBeResumed() {
        Evaluator broken = run -> {
            throw new IllegalStateException("always");
        };
        assertThatThrownBy(() -> batch(trial, Disk.real())
                        .run(folder.resolve("bad"), Existing.REFUSE, new LocalEngine(1), broken, Progress.SILENT, 5))
                .isInstanceOf(TooManyFailuresException.class)
                .hasMessageContaining("0.0.calm: IllegalStateException: always");
        assertThat(folder.resolve("bad/.work/journal")).exists();
    }

    @Test
    void existingResultsAreNotTouchedUnasked() throws Exception {
        run(trial, "old", Existing.REFUSE, 1, Sample::live);
        Map<String, String> before = hashes("old");
        assertThatThrownBy(() -> run(trial, "old", Existing.REFUSE, 1, Sample::live))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--resume")
                .hasMessageContaining("--overwrite");
        assertThat(hashes("old")).isEqualTo(before);
        assertThat(run(trial, "old", Existing.RESUME, 1, Sample::live).evaluated())
                .isZero();
    }

    @Test
    void resumingOtherInputsIsRefusedWithWhatDiffers() throws Exception {
        run(trial, "old", Existing.REFUSE, 1, Sample::live);
        Experiment other = new Experiment(
                "trial",
                "A trial",
                List.of(Sample.scenario("calm", 41, Map.of()), trial.scenarios().get(1)),
                "baseline",
                new ParameterSource.Defaults(),
                5,
                3,
                7,
                8000,
                List.of());
        assertThatThrownBy(() -> run(other, "old", Existing.RESUME, 1, Sample::live))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("scenario calm: its content has changed")
                .hasMessageContaining("parameters: prior there, defaults now")
                .hasMessageContaining("seed: 20221019 there, 7 now")
                .hasMessageContaining("draws: 6 there, only 5 now")
                .hasMessageNotContaining("households");
    }

    @ParameterizedTest
    @ValueSource(strings = {"finished", "unfinished"})
    void moreDrawsAndSeedsAddOnlyTheNewRuns(String state) throws Exception {
        Evaluator oneFails = run -> {
            if (run.id().equals(new RunId(1, 1, "baseline"))) {
                throw new IllegalStateException("always this one");
            }
            return Sample.live(run);
        };
        Experiment larger = Sample.experiment(Sample.prior(), 8, 4, 40);
        if (state.equals("finished")) {
            run(trial, "grown", Existing.REFUSE, 2, oneFails);
        } else {
            AtomicInteger lived = new AtomicInteger();
            assertThatThrownBy(() -> run(trial, "grown", Existing.REFUSE, 1, run -> {
                if (lived.incrementAndGet() == 30) {
                    throw new OutOfMemoryError("as if the machine died");
                }
                return oneFails.evaluate(run);
            }));
        }
        AtomicInteger added = new AtomicInteger();
        Summary summary = run(larger, "grown", Existing.RESUME, 2, run -> {
            added.incrementAndGet();
            return oneFails.evaluate(run);
        });
        int missing = 64 - 36;
        assertThat(summary.evaluated()).isEqualTo(added.get());
        if (state.equals("finished")) {
            assertThat(summary.evaluated()).isEqualTo(missing);
        } else {
            assertThat(summary.evaluated()).isBetween(missing + 36 - 29, missing + 36 - 20);
        }
        Summary fresh = run(larger, "fresh", Existing.REFUSE, 2, oneFails);
        assertThat(summary.failures()).isEqualTo(fresh.failures()).isEqualTo(1);
        Map<String, String> grown = hashes("grown");
        grown.remove("failures.parquet"); // names its own folder in the replay command
        assertThat(hashes("fresh")).containsAllEntriesOf(grown);
    }

    @Test
    void overwritingReplacesOnlyWhenTheNewResultsAreComplete() throws Exception {
        run(trial, "old", Existing.REFUSE, 1, Sample::live);
        Map<String, String> before = hashes("old");
        Experiment other = Sample.experiment(Sample.prior(), 2, 1, 40);
        assertThatThrownBy(() -> run(other, "old", Existing.OVERWRITE, 1, run -> {
            throw new OutOfMemoryError("as if the machine died");
        }));
        assertThat(hashes("old")).isEqualTo(before);
        run(other, "old", Existing.OVERWRITE, 1, Sample::live);
        assertThat(Results.manifest(folder.resolve("old")).draws()).isEqualTo(2);
        assertThat(files(folder)).containsExactly("old");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsNeverReplaced() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("thesis")).resolve("thesis.tex"), "years of work");
        for (Existing existing : Existing.values()) {
            assertThatThrownBy(() -> run(trial, "thesis", existing, 1, Sample::live))
                    .isInstanceOf(RefusedException.class);
        }
        assertThat(files(folder.resolve("thesis"))).containsExactly("thesis.tex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "flipped", "missing"})
    void aDamagedPartIsFoundAndItsRunsAreDoneAgain(String damage) throws Exception {
        run(trial, "whole", Existing.REFUSE, 1, Sample::live);
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(trial, "hurt", Existing.REFUSE, 1, run -> {
            if (lived.incrementAndGet() == 30) {
                throw new OutOfMemoryError("as if the machine died");
            }
            return Sample.live(run);
        }));
        Path part = folder.resolve("hurt/.work/part-000002");
        byte[] content = Files.readAllBytes(part);
        if (damage.equals("missing")) {
            Files.delete(part);
            List<String> notices = new ArrayList<>();
            Progress progress = new Progress() {
                @Override
                public void notice(String what) {
                    notices.add(what);
                }
            };
            batch(trial, Disk.real())
                    .run(folder.resolve("hurt"), Existing.RESUME, new LocalEngine(1), Sample::live, progress, ALL);
            assertThat(notices).singleElement().asString().contains("part-000002: is missing");
        } else {
            content[content.length / 2] ^= 4;
            Files.write(part, damage.equals("cut") ? new byte[17] : content);
            assertThatThrownBy(() -> run(trial, "hurt", Existing.RESUME, 1, Sample::live))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("part-000002: is damaged")
                    .hasMessageContaining("remove this file");
            Files.delete(part);
            run(trial, "hurt", Existing.RESUME, 1, Sample::live);
        }
        assertThat(hashes("hurt")).isEqualTo(hashes("whole"));
    }

    @Test
    void aFullDiskIsToldAndTheBatchGoesOnWhenThereIsRoom() throws Exception {
        run(trial, "whole", Existing.REFUSE, 1, Sample::live);
        AtomicLong room = new AtomicLong(20_000);
        Disk small = new Disk(file -> new FilterOutputStream(Files.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                if (room.addAndGet(-length) < 0) {
                    out.write(bytes, from, length / 2);
                    throw new IOException("No space left on device");
                }
                out.write(bytes, from, length);
            }
        });
        assertThatThrownBy(() -> batch(trial, small)
                        .run(
                                folder.resolve("full"),
                                Existing.REFUSE,
                                new LocalEngine(2),
                                Sample::live,
                                Progress.SILENT,
                                ALL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("part-")
                .hasMessageContaining("--resume");
        assertThat(files(folder.resolve("full/.work"))).noneMatch(name -> name.endsWith(".tmp"));
        Summary resumed = run(trial, "full", Existing.RESUME, 2, Sample::live);
        assertThat(resumed.evaluated()).isBetween(1, 35);
        assertThat(hashes("full")).isEqualTo(hashes("whole"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> batch(trial, Disk.real())
                        .run(
                                file.resolve("results"),
                                Existing.REFUSE,
                                new LocalEngine(1),
                                Sample::live,
                                Progress.SILENT,
                                ALL))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void twoBatchesNeverWorkInOneFolder() throws Exception {
        run(trial, "busy", Existing.REFUSE, 1, run -> {
            if (run.id().equals(new RunId(0, 0, "calm"))) {
                assertThatThrownBy(() -> run(trial, "busy", Existing.RESUME, 1, Sample::live))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("another batch is at work");
            }
            return Sample.live(run);
        });
        assertThat(Results.manifest(folder.resolve("busy")).failures()).isZero();
    }

    private Summary run(Experiment experiment, String name, Existing existing, int threads, Evaluator evaluator)
            throws InterruptedException {
        return batch(experiment, Disk.real())
                .run(folder.resolve(name), existing, new LocalEngine(threads), evaluator, Progress.SILENT, ALL);
    }

    private static Batch batch(Experiment experiment, Disk disk) {
        return new Batch(new Plan(experiment, Sample.SPACE), PLACES, MADE, disk, Clock.systemUTC());
    }

    private Map<String, String> hashes(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String file : files(folder.resolve(name))) {
            if (file.endsWith(".parquet")) {
                hashes.put(file, Sha256.of(folder.resolve(name).resolve(file)));
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
}
