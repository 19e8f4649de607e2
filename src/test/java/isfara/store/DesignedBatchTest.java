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
import isfara.outcome.Outcome;
import isfara.scenario.Comparison;
import isfara.scenario.Design;
import isfara.scenario.Expectations;
import isfara.scenario.Hypothesis;
import isfara.scenario.Hypothesis.Claim;
import isfara.scenario.Hypothesis.Measure;
import isfara.scenario.Threshold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignedBatchTest {

    private static final Claim CLAIM = new Claim(Outcome.DEATHS, "calm", "baseline", Measure.RATIO, true, 0.9, 0.8);
    private static final Expectations EXPECTED = new Expectations(
            List.of(new Hypothesis("Fewer die.", Optional.of(CLAIM)), new Hypothesis("It is calm.", Optional.empty())),
            List.of(new Threshold(Outcome.DEATHS, 5)));

    @TempDir
    Path folder;

    private final Experiment designed = Sample.designed(3, 2, 40);

    @Test
    void anyThreadsAndAnyInterruptionGiveTheSameBytes() throws Exception {
        run(designed, "one", Existing.REFUSE, 1, Sample::live);
        run(designed, "two", Existing.REFUSE, 2, Sample::live);
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(designed, "killed", Existing.REFUSE, 2, run -> {
                    if (lived.incrementAndGet() == 40) {
                        throw new OutOfMemoryError("as if the machine died");
                    }
                    return Sample.live(run);
                }))
                .isInstanceOf(OutOfMemoryError.class);
        run(designed, "killed", Existing.RESUME, 2, Sample::live);

        assertThat(bytes("two")).isEqualTo(bytes("one"));
        assertThat(bytes("killed")).isEqualTo(bytes("one"));
    }

    @Test
    void rowsSayTheirPointAndMoreDrawsAddToThem() throws Exception {
        run(designed, "grown", Existing.REFUSE, 2, Sample::live);
        Summary summary = run(Sample.designed(5, 2, 40), "grown", Existing.RESUME, 2, Sample::live);
        run(Sample.designed(5, 2, 40), "fresh", Existing.REFUSE, 2, Sample::live);

        assertThat(summary.evaluated()).isEqualTo(2 * 6 * 2 * 2);
        assertThat(bytes("grown")).isEqualTo(bytes("fresh"));
        try (Results results = Results.open(folder.resolve("grown"))) {
            assertThat(results.query("SELECT draw, point, draw_at_point, \"quarrels.rate\", \"quarrels.deaths\" FROM"
                                    + " runs WHERE scenario = 'calm' AND seed_index = 1 AND draw IN (0, 5, 6, 29)")
                            .rows())
                    .containsExactly(
                            List.of(0, 0, 0, 0.01, 1.0),
                            List.of(5, 5, 0, 0.2, 3.0),
                            List.of(6, 0, 1, 0.01, 1.0),
                            List.of(29, 5, 4, 0.2, 3.0));
            DesignEntry entry = results.manifest().design();
            assertThat(entry.kind()).isEqualTo("full-factorial");
            assertThat(entry.over())
                    .containsEntry("quarrels.rate", List.of("0.01", "0.05", "0.2"))
                    .containsEntry("quarrels.deaths", List.of("1.0", "3.0"));
            assertThat(results.manifest().draws()).isEqualTo(5);
            Replay replay = Replay.find(results, new RunId(29, 1, "calm"));
            Plan plan = new Plan(Sample.designed(5, 2, 40), Sample.SPACE);
            assertThat(replay.run(designed.scenarios().get(0), Sample.SPACE)).isEqualTo(plan.run(replay.id()));
        }
    }

    @Test
    void anotherDesignIsNotResumed() throws Exception {
        run(designed, "old", Existing.REFUSE, 1, Sample::live);
        Design other = Sample.grid(0.01, 0.05, 0.3);

        assertThatThrownBy(() -> run(Sample.designed(designed, other), "old", Existing.RESUME, 1, Sample::live))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("design: its levels or points have changed");
        assertThatThrownBy(() -> run(
                        Sample.designed(designed, Sample.grid(0.01, 0.05)), "old", Existing.RESUME, 1, Sample::live))
                .hasMessageContaining("design: full-factorial, 6 points over quarrels.rate, quarrels.deaths there,"
                        + " full-factorial, 4 points over quarrels.rate, quarrels.deaths now");
        Experiment none = new Experiment(
                designed.name(),
                designed.title(),
                designed.scenarios(),
                "baseline",
                designed.parameters(),
                3,
                2,
                designed.seed(),
                8000,
                List.of("calm is calmer"));
        assertThatThrownBy(() -> run(none, "old", Existing.RESUME, 1, Sample::live))
                .hasMessageContaining("quarrels.deaths there, none now");
    }

    @Test
    void whatIsExpectedIsWrittenDownBeforeTheFirstRun() throws Exception {
        AtomicInteger lived = new AtomicInteger();
        Experiment experiment = expecting(EXPECTED);
        Path journal = folder.resolve("r/.work/journal");
        run(experiment, "r", Existing.REFUSE, 1, run -> {
            if (lived.incrementAndGet() == 1) {
                assertThat(lines(journal)).containsExactly("expected " + Inputs.sha256(EXPECTED));
            }
            return Sample.live(run);
        });
        Manifest manifest = Results.manifest(folder.resolve("r"));

        assertThat(manifest.expectedSha256()).isEqualTo(Sha256.of("""
                        hypothesis: Fewer die. [ratio of deaths, calm with baseline, below 0.9, confidence 0.8]
                        hypothesis: It is calm.
                        threshold: deaths 5.0"""));
        assertThat(manifest.hypotheses())
                .containsExactly(
                        new HypothesisEntry("Fewer die.", "deaths", "calm", "baseline", "ratio", "below", 0.9, 0.8),
                        new HypothesisEntry("It is calm.", null, null, null, null, null, null, null));
        assertThat(manifest.thresholds()).containsExactly(Map.entry("deaths", List.of(5.0)));
        assertThat(manifest.compare()).containsExactly(new ComparisonEntry("baseline", "calm"));
        assertThat(run(experiment, "r", Existing.RESUME, 1, Sample::live).evaluated())
                .isZero();
    }

    @Test
    void otherExpectationsAreNotResumedFinishedOrNot() throws Exception {
        Expectations other = new Expectations(
                List.of(new Hypothesis("It is calm.", Optional.empty())), List.of(new Threshold(Outcome.DEATHS, 6)));
        run(expecting(EXPECTED), "finished", Existing.REFUSE, 1, Sample::live);
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(expecting(EXPECTED), "stopped", Existing.REFUSE, 1, run -> {
            if (lived.incrementAndGet() == 30) {
                throw new OutOfMemoryError("as if the machine died");
            }
            return Sample.live(run);
        }));
        for (String name : List.of("finished", "stopped")) {
            assertThatThrownBy(() -> run(expecting(other), name, Existing.RESUME, 1, Sample::live))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("""
                              hypothesis: Fewer die. [ratio of deaths, calm with baseline, below 0.9, confidence 0.8]: there, not now
                              threshold: deaths 5.0: there, not now
                              threshold: deaths 6.0: now, not declared before the first run
                            """);
        }
    }

    @Test
    void aJournalThatWasTamperedWithIsNotContinued() throws Exception {
        AtomicInteger lived = new AtomicInteger();
        assertThatThrownBy(() -> run(expecting(EXPECTED), "r", Existing.REFUSE, 1, run -> {
            if (lived.incrementAndGet() == 30) {
                throw new OutOfMemoryError("as if the machine died");
            }
            return Sample.live(run);
        }));
        Path journal = folder.resolve("r/.work/journal");
        Files.writeString(journal, Files.readString(journal).replaceFirst("expected ....", "expected 0000"));

        assertThatThrownBy(() -> run(expecting(EXPECTED), "r", Existing.RESUME, 1, Sample::live))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("journal: line 1 is damaged");
    }

    private Experiment expecting(Expectations expectations) {
        return new Experiment(
                designed.name(),
                designed.title(),
                designed.scenarios(),
                "baseline",
                designed.parameters(),
                3,
                2,
                designed.seed(),
                8000,
                designed.design(),
                List.of(new Comparison("baseline", "calm")),
                expectations);
    }

    private Summary run(Experiment experiment, String name, Existing existing, int threads, Evaluator evaluator)
            throws InterruptedException {
        PlaceIds places = new PlaceIds(List.of("golovnoy", "vorukh"), List.of("kok_tash", "surkh"));
        Provenance made = new Provenance("0.1.0", "world", new TreeMap<>());
        return new Batch(new Plan(experiment, Sample.SPACE), places, made, Disk.real(), Clock.systemUTC())
                .run(
                        folder.resolve(name),
                        existing,
                        new LocalEngine(threads),
                        evaluator,
                        Progress.SILENT,
                        Integer.MAX_VALUE);
    }

    private List<String> bytes(String name) {
        return List.of("runs", "daily", "incidents", "episodes", "places", "failures").stream()
                .map(table -> Sha256.of(folder.resolve(name).resolve(table + ".parquet")))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
