package isfara.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.random.Stream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectionTest {

    private static final int EAST = 0;
    private static final int NORTH = 1;

    @TempDir
    Path folder;

    @Test
    void theNearestAreKeptTheEarlierFirstAndTheNearerHeavier() {
        Study study = Toy.study((p, seed) -> new double[1], 1);
        Particles lives = Toy.particles(study, new double[][] {{3}, {1}, {2}, {1}, {0}, {9}});
        Distance distance = Distance.of(Toy.quantities(1), List.of(Toy.observed("y1", 0, 0)), lives);
        Population two = Rejection.nearest(lives, distance, 2);
        assertThat(two.particles().values(0)).isEqualTo(lives.values(4));
        assertThat(two.particles().values(1)).isEqualTo(lives.values(1));
        Population four = Rejection.nearest(lives, distance, 4);
        assertThat(four.particles().values(3)).isEqualTo(lives.values(2));
        assertThat(four.tolerance()).isEqualTo(distance.of(lives, 0));
        assertThat(four.weight(3) / four.weight(0)).isCloseTo(1 - 4.0 / 9, within(1e-9));
        assertThat(Rejection.share(lives, distance, 0.5).size()).isEqualTo(3);
    }

    @Test
    void aMeanSeenWithKnownErrorHasItsKnownPosterior() throws Exception {
        Particles table = Toy.table(Toy.study(Toy.SEEN, 2), folder, 40_000);
        Distance distance = Distance.of(Toy.quantities(2), List.of(Toy.observed("y1", 0.99, 1.01)), table);
        Posterior posterior = Posterior.of(Rejection.nearest(table, distance, 600));
        assertThat(mean(posterior, EAST)).isCloseTo(1, within(0.08));
        assertThat(deviation(posterior, EAST)).isCloseTo(0.5, within(0.06));
        assertThat(deviation(posterior, NORTH)).isCloseTo(10 / StrictMath.sqrt(12), within(0.2));

        List<Marginal> marginals = posterior.marginals(table);
        assertThat(marginals.get(EAST).median()).isCloseTo(1, within(0.1));
        assertThat(marginals.get(EAST).q95()).isCloseTo(1 + 1.645 * 0.5, within(0.15));
        assertThat(marginals.get(EAST).contraction()).isCloseTo(1 - 0.5 / 2.887, within(0.03));
        assertThat(marginals.get(EAST).identified()).isTrue();
        assertThat(marginals.subList(NORTH, marginals.size())).noneMatch(Marginal::identified);
    }

    @Test
    void adjustmentUndoesAWideToleranceAndLeavesAloneWhatTheDataDoNotTell() throws Exception {
        Study study = Toy.study(Toy.SEEN, 2);
        Particles table = Toy.table(study, folder, 10_000);
        Distance distance = Distance.of(Toy.quantities(2), List.of(Toy.observed("y1", 0.99, 1.01)), table);
        Population near = Rejection.nearest(table, distance, 3_000);
        Posterior plain = Estimator.PLAIN.estimate(near, distance);
        Posterior adjusted = new RegressionAdjustment(study.admissible()).estimate(near, distance);
        assertThat(deviation(plain, EAST)).isGreaterThan(0.75);
        assertThat(deviation(adjusted, EAST)).isCloseTo(0.5, within(0.06));
        assertThat(mean(adjusted, EAST)).isCloseTo(1, within(0.08));
        for (int p = NORTH; p < adjusted.unknowns().size(); p++) {
            double before = Weights.standardDeviation(plain.ranks(p), plain.weights());
            assertThat(Weights.standardDeviation(adjusted.ranks(p), adjusted.weights()))
                    .isCloseTo(before, within(0.01));
        }
    }

    @Test
    void adjustmentBearsNumbersThatTellTheSameAndNumbersThatAreMissing() throws Exception {
        Simulator twice = (p, seed) -> {
            double seen = p.get("place.east") + 0.5 * Stream.of(seed).nextGaussian();
            double gone = p.get("place.north") > 0 ? Double.NaN : 0.01 * p.get("place.north");
            return new double[] {seen, 2 * seen, gone};
        };
        Study study = Toy.study(twice, 3);
        Particles table = Toy.table(study, folder, 10_000);
        Distance distance = Distance.of(
                Toy.quantities(3),
                List.of(Toy.observed("y1", 1, 1), Toy.observed("y2", 2, 2), Toy.observed("y3", -1, 0)),
                table);
        Population near = Rejection.nearest(table, distance, 3_000);
        Posterior adjusted = new RegressionAdjustment(study.admissible()).estimate(near, distance);
        assertThat(deviation(adjusted, EAST)).isCloseTo(0.5, within(0.08));
        assertThat(Arrays.stream(adjusted.column(EAST))).allMatch(v -> v >= -5 && v <= 5);
    }

    @Test
    void adjustmentGoesNoFartherThanALifeHasCome() throws Exception {
        Study study = Toy.study(Toy.SEEN, 2);
        Particles table = Toy.table(study, folder, 5_000);
        Distance distance = Distance.of(Toy.quantities(2), List.of(Toy.observed("y1", 40, 41)), table);
        Population near = Rejection.nearest(table, distance, 500);
        Posterior adjusted = new RegressionAdjustment(study.admissible()).estimate(near, distance);
        assertThat(mean(adjusted, EAST)).isBetween(4.5, 4.99);
        assertThat(deviation(adjusted, EAST)).isGreaterThan(0.05);
    }

    @Test
    void adjustedDrawsThatAreNotAdmissibleAreDropped() throws Exception {
        Study study = Toy.study(Toy.SEEN, 2);
        Particles table = Toy.table(study, folder, 5_000);
        Distance distance = Distance.of(Toy.quantities(2), List.of(Toy.observed("y1", 1, 1)), table);
        Population near = Rejection.nearest(table, distance, 1_000);
        Posterior adjusted = new RegressionAdjustment(v -> v.get("place.east") < 1).estimate(near, distance);
        assertThat(adjusted.size()).isBetween(300, 700);
        assertThat(Arrays.stream(adjusted.column(EAST))).allMatch(v -> v < 1);
    }

    static double mean(Posterior posterior, int unknown) {
        return Weights.mean(posterior.column(unknown), posterior.weights());
    }

    static double deviation(Posterior posterior, int unknown) {
        return Weights.standardDeviation(posterior.column(unknown), posterior.weights());
    }
}
