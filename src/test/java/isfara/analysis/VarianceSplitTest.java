package isfara.analysis;

import static isfara.analysis.VarianceSplit.Source.OWN_LUCK;
import static isfara.analysis.VarianceSplit.Source.PARAMETERS;
import static isfara.analysis.VarianceSplit.Source.POLICY;
import static isfara.analysis.VarianceSplit.Source.POLICY_BY_PARAMETERS;
import static isfara.analysis.VarianceSplit.Source.SHARED_LUCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.VarianceSplit.Source;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class VarianceSplitTest {

    private static final double[] POLICIES = {-1.5, -0.5, 0.5, 1.5};

    /** Scenarios with known means and these standard deviations of draws, policy × draws, shared luck, own luck. */
    private static List<RunSet> made(
            RandomDataGenerator random, int draws, int seeds, double[] policies, double... sd) {
        double[][] values = new double[policies.length][draws * seeds];
        for (int d = 0; d < draws; d++) {
            double ofDraw = sd[0] * random.nextGaussian(0, 1);
            double[] both = new double[policies.length];
            Arrays.setAll(both, p -> sd[1] * random.nextGaussian(0, 1));
            for (int s = 0; s < seeds; s++) {
                double luck = sd[2] * random.nextGaussian(0, 1);
                for (int p = 0; p < policies.length; p++) {
                    values[p][d * seeds + s] =
                            10 + policies[p] + ofDraw + both[p] + luck + sd[3] * random.nextGaussian(0, 1);
                }
            }
        }
        List<RunSet> made = new ArrayList<>();
        for (int p = 0; p < policies.length; p++) {
            made.add(Runs.of("s" + p, seeds, values[p]));
        }
        return made;
    }

    private static VarianceSplit split(List<RunSet> runs) {
        return VarianceSplit.of(runs, Outcome.DEATHS, false, Bootstrap.ofCurves(1))
                .orElseThrow();
    }

    @Test
    void knownComponentsComeBack() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(21));
        // Variances 5/3 (of the four policies), 4, 1, 2.25, 0.25: in all 9.17.
        VarianceSplit split = split(made(random, 2000, 4, POLICIES, 2, 1, 1.5, 0.5));
        double all = 5.0 / 3 + 4 + 1 + 2.25 + 0.25;
        assertThat(split.part(POLICY).share()).isCloseTo(5.0 / 3 / all, within(0.01));
        assertThat(split.part(PARAMETERS).share()).isCloseTo(4 / all, within(0.02));
        assertThat(split.part(POLICY_BY_PARAMETERS).share()).isCloseTo(1 / all, within(0.01));
        assertThat(split.part(SHARED_LUCK).share()).isCloseTo(2.25 / all, within(0.01));
        assertThat(split.part(OWN_LUCK).share()).isCloseTo(0.25 / all, within(0.01));
        assertThat(split.deviation()).isCloseTo(StrictMath.sqrt(all), within(0.1));
        assertThat(split.parts().stream().mapToDouble(VarianceSplit.Part::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void intervalsCoverTheSharesAboutAsOftenAsTheySay() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(22));
        double all = 5.0 / 3 + 1 + 1 + 2.25 + 0.25;
        double[] truth = {5.0 / 3 / all, 1 / all, 1 / all, 2.25 / all, 0.25 / all};
        int studies = 150;
        int[] covered = new int[truth.length];
        for (int study = 0; study < studies; study++) {
            VarianceSplit split = split(made(random, 100, 4, POLICIES, 1, 1, 1.5, 0.5));
            for (Source source : Source.values()) {
                covered[source.ordinal()] += split.part(source).interval().contains(truth[source.ordinal()]) ? 1 : 0;
            }
        }
        for (Source source : Source.values()) {
            assertThat((double) covered[source.ordinal()] / studies)
                    .as(source.words())
                    .isBetween(0.87, 1.0);
        }
    }

    @Test
    void aPolicyThatChangesNothingHasAShareOfAboutZeroAndTheSplitSaysWhatItSetToZero() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(23));
        int negative = 0;
        for (int study = 0; study < 40; study++) {
            VarianceSplit split = split(made(random, 50, 3, new double[3], 1, 0.5, 1, 1));
            VarianceSplit.Part policy = split.part(POLICY);
            assertThat(policy.share()).isLessThan(0.08);
            assertThat(policy.interval().low()).isLessThan(0.01);
            assertThat(policy.share() == 0).isEqualTo(policy.negative());
            negative += policy.negative() ? 1 : 0;
        }
        assertThat(negative)
                .as("an unbiased estimate of nothing is often below zero")
                .isBetween(10, 35);
    }

    @Test
    void replicationsThatLackARunAreLeftOutAndEveryDrawHasAsManySeeds() {
        double[] all = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 15, 17, 18};
        double[] other = all.clone();
        Arrays.setAll(other, i -> other[i] * 1.1 + i % 3);
        RunSet whole = Runs.of("whole", 3, all);
        RunSet torn = without(Runs.of("torn", 3, other), 4);
        VarianceSplit split = split(List.of(whole, torn));
        assertThat(split.draws()).isEqualTo(5);
        assertThat(split.seeds()).isEqualTo(3);
        assertThat(split.leftOut()).isEqualTo(3);
    }

    @Test
    void oneSeedPerDrawCannotTellParametersFromLuck() {
        RunSet one = Runs.of("one", 1, 1, 2, 3, 4, 5, 6);
        RunSet two = Runs.of("two", 1, 2, 2, 3, 5, 5, 7);
        assertThat(VarianceSplit.of(List.of(one, two), Outcome.DEATHS, false, new Bootstrap(1)))
                .isEmpty();
    }

    @Test
    void anEffectIsSplitIntoParametersAndLuck() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(24));
        // Differences of two scenarios: parameters 2 × 1, luck 2 × 4; what both share is gone.
        List<RunSet> runs = made(random, 3000, 3, new double[2], 5, 1, 5, 2);
        EffectSplit split = EffectSplit.of(runs.get(1), runs.get(0), Outcome.DEATHS, Bootstrap.ofCurves(1))
                .orElseThrow();
        assertThat(split.parameters()).isCloseTo(0.2, within(0.03));
        assertThat(split.interval().contains(0.2)).isTrue();
        assertThat(split.deviation()).isCloseTo(StrictMath.sqrt(2), within(0.1));
    }

    private static RunSet without(RunSet runs, int missing) {
        long[] keys = new long[runs.count() - 1];
        Map<Outcome, double[]> values = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            double[] kept = new double[keys.length];
            double[] of = runs.of(outcome);
            for (int i = 0; i < keys.length; i++) {
                int from = i < missing ? i : i + 1;
                kept[i] = of[from];
                keys[i] = RunSet.key(runs.draw(from), runs.seedIndex(from));
            }
            values.put(outcome, kept);
        }
        return new RunSet(runs.scenario(), keys, values);
    }
}
