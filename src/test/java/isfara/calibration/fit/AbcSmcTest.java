package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.calibration.target.Observation;
import isfara.experiment.Progress;
import isfara.random.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbcSmcTest {

    private static final int EAST = 0;
    private static final int NORTH = 1;
    private static final int RATE = 2;
    private static final int PULL = 3;

    @TempDir
    Path folder;

    @Test
    void twoParametersSeenOnlyTogetherHaveTheirKnownJointPosterior() throws Exception {
        // sum seen to 0.3, difference to 1: variances (0.09 + 1) / 4, covariance (0.09 - 1) / 4
        Study study = Toy.study(
                (p, seed) -> {
                    Stream luck = Stream.of(seed);
                    return new double[] {
                        p.get("place.east") + p.get("place.north") + 0.3 * luck.nextGaussian(),
                        p.get("place.east") - p.get("place.north") + luck.nextGaussian()
                    };
                },
                2);
        List<Observation> seen = List.of(Toy.observed("y1", 0.95, 1.05), Toy.observed("y2", -0.1, 0.1));
        AbcSmc.Result result = fit(study, seen, settings(List.of("place.east", "place.north"), 600, 5), "smc", 2);
        Posterior posterior = Posterior.of(result.population());
        assertThat(RejectionTest.mean(posterior, EAST)).isCloseTo(0.5, within(0.08));
        assertThat(RejectionTest.mean(posterior, NORTH)).isCloseTo(0.5, within(0.08));
        assertThat(RejectionTest.deviation(posterior, EAST)).isCloseTo(StrictMath.sqrt(1.09 / 4), within(0.06));
        assertThat(covariance(posterior)).isCloseTo(-0.91 / 4, within(0.06));
        assertThat(result.population().effectiveSize()).isGreaterThan(250);
        assertThat(result.generations())
                .extracting(Generation::tolerance)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void weightsUndoTheKernelUnderAnyPrior() throws Exception {
        // the number says nothing: whatever is searched must come out as it was believed, log-uniform or uniform
        Study study = Toy.study((p, seed) -> new double[] {Stream.of(seed).nextGaussian()}, 1);
        AbcSmc.Result result = fit(
                study,
                List.of(Toy.observed("y1", 0, 0)),
                settings(List.of("place.east", "place.rate"), 1000, 2),
                "smc",
                2);
        assertThat(result.end()).isEqualTo(AbcSmc.End.GENERATIONS);
        Posterior posterior = Posterior.of(result.population());
        for (int p : new int[] {EAST, RATE, PULL}) {
            double[] ranks = posterior.ranks(p);
            assertThat(Weights.mean(ranks, posterior.weights())).isCloseTo(0.5, within(0.04));
            assertThat(Weights.standardDeviation(ranks, posterior.weights())).isCloseTo(0.2887, within(0.025));
        }
        assertThat(Weights.standardDeviation(posterior.ranks(RATE), Weights.equal(1000)))
                .as("unweighted it would be wider")
                .isGreaterThan(0.32);
        assertThat(result.population().effectiveSize()).isGreaterThan(350);
    }

    @Test
    void aLogUniformRateSeenOnceHasItsKnownPosterior() throws Exception {
        // flat in log rate, seen with error 0.5 of its logarithm: normal(log 0.1, 0.5), far from the bounds
        Study study = Toy.study(
                (p, seed) -> new double[] {
                    FastMath.log(p.get("place.rate")) + 0.5 * Stream.of(seed).nextGaussian()
                },
                1);
        double seen = FastMath.log(0.1);
        AbcSmc.Result result = fit(
                study,
                List.of(Toy.observed("y1", seen - 0.02, seen + 0.02)),
                settings(List.of("place.rate"), 500, 2),
                "smc",
                2);
        Posterior posterior = Posterior.of(result.population());
        double[] logs = Arrays.stream(posterior.column(RATE)).map(FastMath::log).toArray();
        assertThat(Weights.mean(logs, posterior.weights())).isCloseTo(seen, within(0.06));
        assertThat(Weights.standardDeviation(logs, posterior.weights())).isCloseTo(0.5, within(0.05));
    }

    @Test
    void whatIsNotSearchedIsStillLearntAndWhatTheDataDoNotTellStaysAtItsPrior() throws Exception {
        Study study = Toy.study(
                (p, seed) -> {
                    Stream luck = Stream.of(seed);
                    return new double[] {
                        p.get("place.east") + 0.5 * luck.nextGaussian(),
                        p.get("place.pull.KG") + 0.1 * luck.nextGaussian()
                    };
                },
                2);
        AbcSmc.Result result = fit(
                study,
                List.of(Toy.observed("y1", 0.9, 1.1), Toy.observed("y2", 0.48, 0.52)),
                settings(List.of("place.east"), 400, 4),
                "smc",
                2);
        Posterior posterior = Posterior.of(result.population());
        assertThat(RejectionTest.deviation(posterior, EAST)).isCloseTo(0.5, within(0.1));
        assertThat(RejectionTest.deviation(posterior, PULL)).isCloseTo(0.1, within(0.02));
        assertThat(Weights.standardDeviation(posterior.ranks(NORTH), posterior.weights()))
                .isCloseTo(0.2887, within(0.025));
    }

    @Test
    void onlyAdmissibleLivesAreTriedAndTheTruncatedPriorIsKept() throws Exception {
        Study study = new Study(
                Toy.SPACE,
                Toy.OPEN,
                p -> p.get("place.east") + p.get("place.north") < 0,
                List.of("y1"),
                (p, seed) -> new double[] {Stream.of(seed).nextGaussian()},
                7,
                Map.of());
        AbcSmc.Result result =
                fit(study, List.of(Toy.observed("y1", 0, 0)), settings(List.of("place.east"), 1000, 2), "smc", 2);
        Posterior posterior = Posterior.of(result.population());
        for (int i = 0; i < posterior.size(); i++) {
            assertThat(posterior.value(i, EAST) + posterior.value(i, NORTH)).isNegative();
        }
        // either has density (5 - x) / 50: mean -5 / 3; redrawing only what is not searched would give a mean of 0 east
        assertThat(RejectionTest.mean(posterior, EAST)).isCloseTo(-5.0 / 3, within(0.3));
        assertThat(RejectionTest.mean(posterior, NORTH)).isCloseTo(-5.0 / 3, within(0.3));
    }

    @Test
    void threadsChangeNothingAndWhatWasLostIsMadeAgain() throws Exception {
        AtomicInteger lived = new AtomicInteger();
        Study study = Toy.study(
                (p, seed) -> {
                    lived.incrementAndGet();
                    return Toy.SEEN.simulate(p, seed);
                },
                2);
        AbcSmc.Settings settings = settings(List.of("place.east", "place.north"), 200, 4);
        List<Observation> seen = List.of(Toy.observed("y1", 1, 1.1), Toy.observed("y2", 0, 0.1));
        AbcSmc.Result one = fit(study, seen, settings, "one", 1);
        AbcSmc.Result four = fit(study, seen, settings, "four", 4);
        assertSame(one, four);

        List<String> told = new ArrayList<>();
        Files.delete(folder.resolve("one/generation-02/lives-000001"));
        Files.delete(folder.resolve("one/generation-04/lives-000000"));
        int before = lived.get();
        AbcSmc.Result again = fit(study, seen, settings, "one", 2, g -> told.add(g.toString()));
        assertSame(one, again);
        assertThat(lived.get() - before).isEqualTo(2 * Search.BLOCK);
        assertThat(told).hasSize(5).last().asString().startsWith("generation 4: tolerance 0.");
    }

    @Test
    void filesOfAnotherFitAndDamagedOnesAreRefused() throws Exception {
        Study study = Toy.study(Toy.SEEN, 2);
        AbcSmc.Settings settings = settings(List.of("place.east"), 100, 2);
        fit(study, List.of(Toy.observed("y1", 1, 1.1)), settings, "t", 1);
        assertThatThrownBy(() -> fit(study, List.of(Toy.observed("y1", 2, 2.1)), settings, "t", 1))
                .isInstanceOf(FitException.class)
                .hasMessageContaining("generation-01")
                .hasMessageContaining("lives it sets out from");
        Path file = folder.resolve("t/generation-02/lives-000000");
        damage(file);
        assertThatThrownBy(() -> fit(study, List.of(Toy.observed("y1", 1, 1.1)), settings, "t", 1))
                .hasMessageContaining(file + ": is damaged");
    }

    @Test
    void itEndsWhenLittleIsAcceptedOrEnoughIsSimulatedOrNothingIsLeftToGain() throws Exception {
        Study study = Toy.study(Toy.SEEN, 2);
        List<Observation> exact = List.of(Toy.observed("y1", 1, 1), Toy.observed("y2", 1, 1));
        List<String> free = List.of("place.east", "place.north");
        AbcSmc.Result little = fit(study, exact, new AbcSmc.Settings(free, 100, 0.5, 50, 0.2, 100_000), "a", 2);
        assertThat(little.end()).isEqualTo(AbcSmc.End.ACCEPTANCE);
        assertThat(little.population().size()).isEqualTo(100);
        assertThat(little.generations()).allMatch(g -> g.number() == 0 || g.acceptance() >= 0.2);
        AbcSmc.Result enough = fit(study, exact, new AbcSmc.Settings(free, 100, 0.5, 50, 0, 1_500), "b", 2);
        assertThat(enough.end()).isEqualTo(AbcSmc.End.SIMULATIONS);
        assertThat(enough.simulated()).isLessThanOrEqualTo(1_500);
        List<Observation> wide = List.of(Toy.observed("y1", -9, 9));
        AbcSmc.Result nothing = fit(study, wide, settings(free, 100, 5), "c", 2);
        assertThat(nothing.end()).isEqualTo(AbcSmc.End.TOLERANCE);
    }

    @Test
    void aParameterThatTheStructureHoldsIsNotSearchedAndAnUnknownOneIsRefused() throws Exception {
        Structure held = new Structure("held", "Held", Map.of("place.north", 1.0), false);
        Study study = Toy.study(held, Toy.SEEN, 2, 7);
        List<Observation> seen = List.of(Toy.observed("y1", 1, 1.1));
        AbcSmc.Result result = fit(study, seen, settings(List.of("place.north", "place.east"), 100, 1), "a", 1);
        assertThat(result.population().particles().vector(0).get("place.north")).isEqualTo(1);
        assertThatThrownBy(() -> fit(study, seen, settings(List.of("place.west"), 100, 1), "b", 1))
                .hasMessageContaining("no parameter place.west");
        assertThatThrownBy(() -> fit(study, seen, settings(List.of("place.north"), 100, 1), "c", 1))
                .hasMessageContaining("no free parameter is open in structure held");
    }

    private static AbcSmc.Settings settings(List<String> free, int particles, int generations) {
        return new AbcSmc.Settings(free, particles, 0.4, generations, 0.01, 200_000);
    }

    private AbcSmc.Result fit(Study study, List<Observation> seen, AbcSmc.Settings settings, String name, int threads)
            throws InterruptedException {
        return fit(study, seen, settings, name, threads, generation -> {});
    }

    private AbcSmc.Result fit(
            Study study,
            List<Observation> seen,
            AbcSmc.Settings settings,
            String name,
            int threads,
            Consumer<Generation> told)
            throws InterruptedException {
        Particles table = Toy.table(study, folder.resolve("table"), 4_000);
        Distance distance = Distance.of(Toy.quantities(2), seen, table);
        return AbcSmc.run(
                study,
                table,
                distance,
                settings,
                Estimator.PLAIN,
                folder.resolve(name),
                Toy.engine(threads),
                Progress.SILENT,
                told);
    }

    private static void assertSame(AbcSmc.Result one, AbcSmc.Result other) {
        assertThat(PriorTableTest.rows(other.population().particles()))
                .isEqualTo(PriorTableTest.rows(one.population().particles()));
        assertThat(other.population().weights()).isEqualTo(one.population().weights());
        assertThat(other.generations()).isEqualTo(one.generations());
        assertThat(other.simulated()).isEqualTo(one.simulated());
    }

    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 200] ^= 4;
        Files.write(file, bytes);
    }

    private static double covariance(Posterior posterior) {
        double east = RejectionTest.mean(posterior, EAST);
        double north = RejectionTest.mean(posterior, NORTH);
        double sum = 0;
        for (int i = 0; i < posterior.size(); i++) {
            sum += posterior.weight(i) * (posterior.value(i, EAST) - east) * (posterior.value(i, NORTH) - north);
        }
        return sum;
    }
}
