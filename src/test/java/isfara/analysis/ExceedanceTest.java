package isfara.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.Outcome;
import java.util.Arrays;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class ExceedanceTest {

    @Test
    void zerosStandApartAndStepsAreExact() {
        Exceedance tail = Exceedance.of(Outcome.DEATHS, Runs.of("a", 1, 0, 0, 0, 2, 2, 5, 0, 0, 0, 0));
        assertThat(tail.any().share()).isCloseTo(0.3, within(1e-12));
        assertThat(tail.x().length()).isEqualTo(3);
        assertThat(tail.at(0)).isCloseTo(0.3, within(1e-12));
        assertThat(tail.at(1.9)).isCloseTo(0.3, within(1e-12));
        assertThat(tail.at(2)).isCloseTo(0.1, within(1e-12));
        assertThat(tail.at(5)).isZero();
        assertThat(tail.at(99)).isZero();
    }

    @Test
    void theTailOfAnExponentialLiesInItsBandNearlyAlways() {
        int outside = 0;
        int asked = 0;
        Well19937c random = new Well19937c(5);
        for (int sample = 0; sample < 100; sample++) {
            double[] values = new double[200];
            Arrays.setAll(values, i -> -StrictMath.log(1 - random.nextDouble()));
            Exceedance tail = Exceedance.of(Outcome.DEATHS, Runs.of("a", 1, values));
            for (double x = 0.25; x < 5; x += 0.25) {
                double truth = StrictMath.exp(-x);
                int step = tail.step(x);
                asked++;
                outside += truth < tail.low().at(step) || truth > tail.high().at(step) ? 1 : 0;
            }
        }
        assertThat((double) outside / asked).isLessThan(0.05);
    }

    @Test
    void bandsNeverRiseAndNeverVanish() {
        double[] values = new double[500];
        Arrays.setAll(values, i -> i % 10 == 0 ? i / 10 : 0);
        Exceedance tail = Exceedance.of(Outcome.DEATHS, Runs.of("a", 5, values));
        for (int i = 1; i < tail.x().length(); i++) {
            assertThat(tail.share().at(i)).isLessThan(tail.share().at(i - 1));
            assertThat(tail.high().at(i)).isLessThanOrEqualTo(tail.high().at(i - 1));
            assertThat(tail.low().at(i)).isLessThanOrEqualTo(tail.share().at(i));
        }
        assertThat(tail.high().last())
                .as("nothing was seen beyond, yet it is not impossible")
                .isPositive();
    }
}
