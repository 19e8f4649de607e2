package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.analysis.TellingRuns.Told;
import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/** The runs worth reading. */
class TellingRunsTest {

    @Test
    void theWorstHasTheMostAndOfEqualsIsTheFirst() {
        Told worst = TellingRuns.of(Runs.of("a", 2, 3, 9, 9, 0, 9), Outcome.DEATHS)
                .worst()
                .orElseThrow();

        assertThat(worst).isEqualTo(new Told(0, 1, 9, 9, 3, 5));
    }

    @Test
    void theMedianIsNearestToTheMedian() {
        Told median = TellingRuns.of(Runs.of("a", 1, 100, 0, 11, 12, 14, 90), Outcome.DEATHS)
                .median()
                .orElseThrow();

        assertThat(median).isEqualTo(new Told(3, 0, 12, 13, 4, 6));
    }

    @Test
    void runsWithoutAValueAreNeverChosenByIt() {
        TellingRuns some = TellingRuns.of(Runs.of("a", 1, Double.NaN, 4, Double.NaN, 2), Outcome.FIRST_WAR_DAY);
        TellingRuns none = TellingRuns.of(Runs.of("a", 1, Double.NaN, Double.NaN), Outcome.FIRST_WAR_DAY);

        assertThat(some.worst()).contains(new Told(1, 0, 4, 3, 1, 2));
        assertThat(some.median()).contains(new Told(1, 0, 4, 3, 1, 2));
        assertThat(none.worst()).isEmpty();
        assertThat(none.median()).isEmpty();
    }

    @Test
    void theMostTypicalIsNearTheMiddleOfAllHeadlinesAndNotOfOneAlone() {
        // Run 0 has the median of deaths, but twenty times as many evacuees as usual; run 2 is near the middle of both.
        Map<Outcome, double[]> values = zeros(5);
        values.put(Outcome.DEATHS, new double[] {10, 2, 11, 30, 5});
        values.put(Outcome.EVACUEES_EVER, new double[] {20_000, 900, 1000, 1100, 800});
        RunSet runs = new RunSet("a", new long[] {0, 1, 2, 3, 4}, values);

        assertThat(TellingRuns.of(runs, Outcome.DEATHS).typical().orElseThrow().seedIndex())
                .isEqualTo(2);
    }

    @Test
    void aRobustUnitIsTheStandardDeviationOfANormalSample() {
        RandomDataGenerator random = new RandomDataGenerator(new Well19937c(5));
        double[] sample = new double[20_000];
        Arrays.setAll(sample, i -> random.nextGaussian(50, 7));

        double[] away = TellingRuns.distances(sample);

        assertThat(Arrays.stream(away).map(d -> d * d).average().orElseThrow()).isCloseTo(1, within(0.03));
    }

    @Test
    void whereMostRunsHaveTheMedianOthersAreStillToldApart() {
        assertThat(TellingRuns.distances(new double[] {0, 0, 0, 0, 8})).containsExactly(0, 0, 0, 0, 8 / (1.2533 * 1.6));
        assertThat(TellingRuns.distances(new double[] {4, 4, 4})).containsExactly(0, 0, 0);
    }

    private static Map<Outcome, double[]> zeros(int runs) {
        Map<Outcome, double[]> values = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            values.put(outcome, new double[runs]);
        }
        return values;
    }
}
