package isfara.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 2, 4, 10, 11, 30, 100, 101, 400, 501, 1000, 5000})
    void aForecastThatFillsEveryBinAlikeIsEverywhereAsIgnorantAsTheirNumber(double happened) {
        Forecast alike = Forecast.ofDistribution(0, 2, 3, 6, 25, 26, 51, 250, 251, 1000, 1001);
        assertThat(Ignorance.of(alike, happened)).isCloseTo(FastMath.log(2, 11), within(1e-9));
    }

    @Test
    void ignoranceOfAThousandDrawsIsThatOfTheChallenge() {
        double[] draws = new double[1000];
        Arrays.setAll(draws, i -> i < 250 ? 0 : 1);
        assertThat(Ignorance.of(Forecast.ofDraws(draws), 0)).isCloseTo(-FastMath.log(2, 251 / 1011.0), within(1e-9));
        assertThat(Ignorance.of(Forecast.ofDraws(draws), 7)).isCloseTo(FastMath.log(2, 1011), within(1e-9));
        assertThat(Ignorance.bins()).isEqualTo(11);
        assertThatThrownBy(() -> Ignorance.of(Forecast.ofDraws(draws), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ignoranceDoesNotDependOnHowManyDrawsWereMade() {
        assertThat(Ignorance.of(Forecast.ofDraws(0, 0, 3, 8), 4))
                .isEqualTo(Ignorance.of(Forecast.ofDraws(0, 0, 3, 8, 0, 0, 3, 8), 4));
    }

    @Test
    void intervalScoreByHand() {
        assertThat(IntervalScore.of(10, 20, 15, 0.9)).isEqualTo(10);
        assertThat(IntervalScore.of(10, 20, 8, 0.9)).isCloseTo(10 + 20 * 2, within(1e-9));
        assertThat(IntervalScore.of(10, 20, 23, 0.5)).isCloseTo(10 + 4 * 3, within(1e-9));
    }

    @Test
    void theBandOfAForecastIsScoredAtNinetyPerCent() {
        double[] hundred = new double[100];
        Arrays.setAll(hundred, i -> i + 1);
        // the 5th and the 95th of 100
        assertThat(IntervalScore.of(Forecast.ofDraws(hundred), 97)).isCloseTo(90 + 20 * 2, within(1e-9));
    }

    @Test
    void brierIsTheSquareOfTheMiss() {
        assertThat(Brier.of(0.8, true)).isCloseTo(0.04, within(1e-12));
        assertThat(Brier.of(0.8, false)).isCloseTo(0.64, within(1e-12));
        assertThat(Brier.of(0.5, true)).isEqualTo(0.25);
    }

    @Test
    void pitOfACountHasTwoEndsAndThatOfARangeTwoMore() {
        Pit pit = Pit.of(Forecast.ofDraws(1, 2, 2, 3), 2, 2, 9);
        assertThat(pit).isEqualTo(new Pit(0.25, 1, 0.25, 0.75));
        assertThat(pit.middle()).isEqualTo(0.5);
        assertThat(Pit.of(Forecast.ofDraws(1), Double.NEGATIVE_INFINITY, 5, Double.POSITIVE_INFINITY))
                .isEqualTo(new Pit(0, 1, 1, 1));
    }

    @Test
    void aPitHistogramCountsEachCaseOnceAndSpreadsIt() {
        PitHistogram histogram = PitHistogram.of(
                List.of(
                        new Pit(0, 1, 0.1, 0.1),
                        new Pit(0, 1, 1, 1),
                        new Pit(0.2, 0.8, 0.25, 0.75),
                        Pit.of(Forecast.ofDraws(), 1, 1, 1)),
                4);
        assertThat(histogram.counts()).containsExactly(1.0, 0.5, 0.5, 1.0);
        assertThat(histogram.cases()).isEqualTo(3);
    }

    @Test
    void aFlatHistogramOfManyIsUsuallyNearItsMean() {
        Pit[] pits = new Pit[400];
        Arrays.setAll(pits, i -> new Pit(0, 1, (i + 0.5) / 400, (i + 0.5) / 400));
        PitHistogram histogram = PitHistogram.of(List.of(pits), 10);
        assertThat(histogram.counts()).containsOnly(40.0);
        assertThat(histogram.usualLow()).isBetween(28, 32);
        assertThat(histogram.usualHigh()).isBetween(48, 52);
    }

    @Test
    void coverageHasAnExactInterval() {
        assertThat(new Coverage(9, 10).interval().low()).isCloseTo(0.555, within(0.001));
        assertThat(new Coverage(9, 10).interval().high()).isCloseTo(0.9975, within(0.0001));
        assertThat(new Coverage(0, 10).interval().low()).isZero();
        assertThat(new Coverage(0, 10).interval().high()).isCloseTo(0.3085, within(0.0001));
        assertThat(new Coverage(0, 0).interval().known()).isFalse();
    }
}
