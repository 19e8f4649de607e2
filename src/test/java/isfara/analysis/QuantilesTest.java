package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    @Test
    void quantilesAreOfType7AsInR() {
        // R: quantile(c(16, 1, 8, 2, 4), c(0, 0.05, 0.3, 0.5, 0.95, 1), type = 7)
        Quantiles q = Quantiles.of(new double[] {16, 1, 8, 2, 4});
        assertThat(q.at(0)).isEqualTo(1);
        assertThat(q.at(0.05)).isCloseTo(1.2, within(1e-12));
        assertThat(q.at(0.3)).isCloseTo(2.4, within(1e-12));
        assertThat(q.at(0.5)).isEqualTo(4);
        assertThat(q.at(0.95)).isCloseTo(14.4, within(1e-12));
        assertThat(q.at(1)).isEqualTo(16);
    }

    @Test
    void quantilesAgreeWithCommonsMathOnManyValues() {
        double[] values = exponential(1237);
        Percentile type7 = new Percentile().withEstimationType(EstimationType.R_7);
        for (double p : new double[] {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99}) {
            assertThat(Quantiles.of(values).at(p)).isCloseTo(type7.evaluate(values, p * 100), within(1e-9));
        }
    }

    @Test
    void quantilesOfAnExponentialSampleAreThoseOfTheDistribution() {
        Quantiles q = Quantiles.of(exponential(100_001));
        for (double p : new double[] {0.05, 0.5, 0.95, 0.99}) {
            assertThat(q.at(p)).isCloseTo(-StrictMath.log(1 - p), within(1e-3));
        }
        // The tail mean of an exponential lies 1 above the quantile where the tail begins.
        assertThat(q.meanOfLargest(0.1)).isCloseTo(1 - StrictMath.log(0.1), within(1e-3));
        assertThat(q.meanOfLargest(1)).isCloseTo(1, within(1e-3));
    }

    @Test
    void manyZerosChangeNothing() {
        double[] values = new double[100];
        values[3] = 7;
        values[50] = 2;
        values[99] = 5;
        Quantiles plain = Quantiles.of(values);
        Quantiles sparse = Quantiles.ofMostlyZeros(values.clone(), values.length);
        for (double p : new double[] {0, 0.5, 0.96, 0.97, 0.975, 0.99, 1}) {
            assertThat(sparse.at(p)).isEqualTo(plain.at(p));
        }
        assertThat(sparse.meanOfLargest(0.02)).isEqualTo(6);
    }

    @Test
    void theValueAtTheEdgeOfTheTailCountsInPart() {
        // The worst 10 % of 25 runs are two and a half runs.
        double[] values = new double[25];
        Arrays.setAll(values, i -> i);
        assertThat(Quantiles.of(values).meanOfLargest(0.1)).isCloseTo((24 + 23 + 0.5 * 22) / 2.5, within(1e-12));
    }

    @Test
    void unknownValuesAreLeftOutAndNothingGivesNothing() {
        assertThat(Quantiles.of(new double[] {Double.NaN, 3}).at(0.5)).isEqualTo(3);
        assertThat(Quantiles.of(new double[0]).at(0.5)).isNaN();
        assertThat(Quantiles.of(new double[0]).meanOfLargest(0.1)).isNaN();
    }

    /** Evenly spread over the distribution, in an order that is not sorted. */
    private static double[] exponential(int count) {
        double[] values = new double[count];
        Arrays.setAll(values, i -> -StrictMath.log(1 - ((i * 7919L) % count + 0.5) / count));
        return values;
    }
}
