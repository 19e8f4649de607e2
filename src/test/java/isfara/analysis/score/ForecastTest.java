package isfara.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {

    private static final int MANY = 20_000;

    /** Gneiting and Raftery 2007: σ (z (2Φ(z) - 1) + 2φ(z) - 1/√π). */
    @ParameterizedTest
    @ValueSource(doubles = {-3, 0, 0.7, 2})
    void crpsOfANormalIsItsClosedForm(double z) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double closed = z * (2 * normal.cumulativeProbability(z) - 1)
                + 2 * normal.density(z)
                - 1 / StrictMath.sqrt(StrictMath.PI);
        double[] values = new double[MANY];
        Arrays.setAll(values, i -> 10 + 3 * normal.inverseCumulativeProbability((i + 0.5) / MANY));
        assertThat(Forecast.ofDistribution(values).crps(10 + 3 * z)).isCloseTo(3 * closed, within(1e-3));
    }

    /** Of the uniform on 0 to 1: y² - y + 1/3 inside. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.083333", "0, 0.333333", "0.25, 0.145833", "2, 1.333333"})
    void crpsOfAUniformIsItsClosedForm(double y, double closed) {
        double[] values = new double[MANY];
        Arrays.setAll(values, i -> (i + 0.5) / MANY);
        assertThat(Forecast.ofDistribution(values).crps(y)).isCloseTo(closed, within(1e-4));
    }

    /** (y - λ)(2F(y) - 1) + 2λ f(y) - λ e^-2λ (I0(2λ) + I1(2λ)), worked out by hand for λ = 1. */
    @ParameterizedTest
    @CsvSource({"0, 0.476222", "1, 0.211981", "3, 1.522896"})
    void crpsOfAPoissonIsItsClosedForm(double y, double closed) {
        assertThat(Forecast.poisson(1).crps(y)).isCloseTo(closed, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.4, 1, 7.5, 60, 3000, 150_000})
    void aPoissonHasItsMeanAndSpread(double mean) {
        Forecast poisson = Forecast.poisson(mean);
        assertThat(poisson.mean()).isCloseTo(mean, within(1e-9 * mean));
        double reach = 1.645 * StrictMath.sqrt(mean);
        assertThat(poisson.quantile(0.95)).isCloseTo(mean + reach, within(1 + mean / 100));
        assertThat(poisson.chanceUpTo(0)).isCloseTo(FastMath.exp(-mean), within(1e-12));
    }

    @Test
    void aPoissonOfMeanZeroIsSureOfNone() {
        assertThat(Forecast.poisson(0).crps(0)).isZero();
        assertThat(Forecast.poisson(0).crps(4)).isEqualTo(4);
        assertThatThrownBy(() -> Forecast.poisson(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFewDrawsScoreOnAverageLikeEndlesslyManyAndTakenAsTheWholeTruthWorse() {
        Well19937c random = new Well19937c(5);
        double fair = 0;
        double plain = 0;
        for (int i = 0; i < MANY; i++) {
            double[] draws = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
            fair += Forecast.ofDraws(draws).crps(0.7) / MANY;
            plain += Forecast.ofDistribution(draws).crps(0.7) / MANY;
        }
        double endless = 0.7 * (2 * 0.758036 - 1) + 2 * 0.312254 - 0.564190;
        assertThat(fair).isCloseTo(endless, within(0.01));
        assertThat(plain).isGreaterThan(endless + 0.1);
    }

    @Test
    void aDrawOfWeightTwoCountsAsTheValueTwice() {
        Forecast weighted = Forecast.ofDistribution(new double[] {4, 1, 9}, new double[] {2, 1, 1});
        Forecast twice = Forecast.ofDistribution(4, 1, 4, 9);
        assertThat(weighted.crps(3)).isCloseTo(twice.crps(3), within(1e-12));
        assertThat(weighted.chanceUpTo(4)).isEqualTo(0.75);
        assertThat(weighted.chanceBelow(4)).isEqualTo(0.25);
        assertThat(weighted.quantile(0.5)).isEqualTo(4);
        assertThat(weighted.quantile(0.95)).isEqualTo(9);
    }

    @Test
    void crpsByHand() {
        // E|X - 2| = (1 + 2) / 2; the only pair of different draws is 3 apart
        assertThat(Forecast.ofDraws(1, 4).crps(2)).isCloseTo(1.5 - 1.5, within(1e-12));
        assertThat(Forecast.ofDistribution(1, 4).crps(2)).isCloseTo(1.5 - 0.75, within(1e-12));
        assertThat(Forecast.ofDraws(4).crps(1)).isEqualTo(3);
    }

    @Test
    void whatDoesNotApplyIsLeftOutAndNothingIsPredictedFromNothing() {
        assertThat(Forecast.ofDraws(1, Double.NaN, 3).quantile(1)).isEqualTo(3);
        Forecast none = Forecast.ofDraws(Double.NaN);
        assertThat(none.known()).isFalse();
        assertThat(none.crps(1)).isNaN();
        assertThat(none.quantile(0.5)).isNaN();
        assertThat(none.chanceUpTo(1)).isNaN();
        assertThat(Scores.of(none, 3)).isEqualTo(Scores.NONE);
    }

    @Test
    void quantilesDoNotSlipByRounding() {
        double[] ten = new double[10];
        Arrays.setAll(ten, i -> i);
        assertThat(Forecast.ofDraws(ten).quantile(0.3)).isEqualTo(2);
        assertThat(Forecast.ofDraws(ten).quantile(0.7)).isEqualTo(6);
        assertThat(Forecast.ofDraws(ten).quantile(0)).isZero();
        assertThat(Forecast.ofDraws(ten).quantile(1)).isEqualTo(9);
    }
}
