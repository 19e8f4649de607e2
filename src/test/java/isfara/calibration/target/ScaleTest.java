package isfara.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScaleTest {

    @ParameterizedTest
    @EnumSource
    void everyScaleRisesIsTheSameOnBothSidesOfZeroAndLeadsBack(Scale scale) {
        double last = Double.NEGATIVE_INFINITY;
        for (double x : new double[] {-100, -3, -0.5, 0, 0.5, 3, 100}) {
            assertThat(scale.of(x)).isGreaterThan(last).isEqualTo(-scale.of(-x) + 0.0);
            assertThat(scale.back(scale.of(x))).isCloseTo(x, within(1e-9));
            last = scale.of(x);
        }
        assertThat(scale.of(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(scale.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(scale.of(Double.NaN)).isNaN();
    }
}
