package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.Outcome;
import java.util.Arrays;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class EffectTest {

    private final Bootstrap bootstrap = new Bootstrap(1);

    @Test
    void pairingRemovesTheLuckThatBothShare() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(4));
        double[] without = new double[500];
        double[] with = new double[500];
        for (int i = 0; i < with.length; i++) {
            double luck = random.nextGaussian(50, 10);
            without[i] = luck + random.nextGaussian(0, 1);
            with[i] = luck - 0.5 + random.nextGaussian(0, 1);
        }
        Effect effect = effect(with, without);
        // Unpaired 2 (100 + 1), paired 2: a hundred times the variance.
        assertThat(effect.pairing()).isBetween(80.0, 125.0);
        assertThat(effect.difference()).isCloseTo(-0.5, within(0.2));
        assertThat(effect.interval().contains(-0.5)).isTrue();
        assertThat(effect.interval().halfWidth()).isCloseTo(1.96 * StrictMath.sqrt(2.0 / 500), within(0.02));
    }

    @Test
    void aDifferenceFarFromZeroIsClear() {
        double[] without = alternating(200, 0, 20);
        double[] with = alternating(200, 0, 10);
        Effect effect = effect(with, without);
        assertThat(effect.verdict()).isEqualTo(new Verdict.Clear(true));
        assertThat(effect.difference()).isEqualTo(-5);
        assertThat(effect.relative()).isEqualTo(-0.5);
        assertThat(effect.smaller().share()).isEqualTo(0.5);
        assertThat(effect.larger().share()).isZero();
        assertThat(effect.riskRatio()).isEqualTo(1);
    }

    @Test
    void noiseIsUnclearAndSaysHowManyReplicationsMightSettleIt() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(9));
        double[] without = new double[400];
        double[] with = new double[400];
        Arrays.fill(without, 10);
        // Mean -0.5, error 0.5: the interval is about twice too wide, so four times as many are needed.
        Arrays.setAll(with, i -> 10 + random.nextGaussian(0, 10));
        double shift = Arrays.stream(with).average().orElseThrow() - 9.5;
        Arrays.setAll(with, i -> with[i] - shift);
        Effect effect = effect(with, without);
        assertThat(effect.verdict()).isInstanceOf(Verdict.Unclear.class);
        assertThat(((Verdict.Unclear) effect.verdict()).more()).isBetween(900.0, 1500.0);
        assertThat(effect.verdict().words()).matches("unclear \\(needs about [\\d,]+ more replications\\)");
    }

    @Test
    void theSameRunsAreNoEffect() {
        double[] values = alternating(100, 0, 3);
        Effect effect = effect(values, values.clone());
        assertThat(effect.verdict()).isEqualTo(new Verdict.None("no replication differs"));
        assertThat(effect.pairing()).isNaN();
        assertThat(effect.larger().interval().high())
                .as("worse has not been seen, yet it is not impossible")
                .isPositive();
    }

    @Test
    void whatHardlyEverHappensIsNotSaidToBeUnchanged() {
        double[] never = new double[100];
        assertThat(effect(never, never.clone()).verdict().words()).isEqualTo("unclear (no run has any)");
        double[] once = never.clone();
        once[7] = 1;
        assertThat(effect(once, once.clone()).verdict().words())
                .isEqualTo("unclear (no replication differs, but only 2 runs have any)");
    }

    @Test
    void aHandfulOfRunsThatDifferDecidesNothing() {
        double[] without = new double[100];
        double[] with = new double[100];
        for (int i = 0; i < 6; i++) {
            without[i] = 100;
        }
        assertThat(effect(with, without).verdict()).isEqualTo(new Verdict.TooFew("only 6 replications differ"));
    }

    @Test
    void replicationsThatOneSideLacksAreLeftOut() {
        RunSet baseline = Runs.of("baseline", 1, 1, 2, 3, 4, 5, 6);
        RunSet shorter = Runs.of("shorter", 1, 2, 3, 4, 5, Double.NaN);
        Effect effect = Effect.of(shorter, baseline, Outcome.DEATHS, bootstrap);
        assertThat(effect.pairs()).isEqualTo(4);
        assertThat(effect.baselineMean()).isEqualTo(2.5);
        assertThat(effect.difference()).isEqualTo(1);
    }

    private Effect effect(double[] with, double[] without) {
        return Effect.of(Runs.of("with", 1, with), Runs.of("baseline", 1, without), Outcome.DEATHS, bootstrap);
    }

    private static double[] alternating(int count, double even, double odd) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> i % 2 == 0 ? even : odd);
        return values;
    }
}
