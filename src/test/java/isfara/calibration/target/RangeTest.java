package isfara.calibration.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.calibration.target.Range.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangeTest {

    private static final double NONE = Double.NaN;

    @Test
    void disagreeingFiguresMakeARange() {
        assertThat(Range.spanning(List.of(new Stated(16, 16), new Stated(19, 19), new Stated(17, 18))))
                .contains(new Range(16, 19));
        assertThat(Range.spanning(List.of(new Stated(NONE, NONE)))).isEmpty();
    }

    @Test
    void atLeastRaisesTheUpperEndAndAloneLeavesItOpen() {
        assertThat(Range.spanning(List.of(new Stated(16, 19), new Stated(20, NONE))))
                .contains(new Range(16, 20));
        assertThat(Range.spanning(List.of(new Stated(16, 19), new Stated(10, NONE))))
                .contains(new Range(16, 19));
        assertThat(Range.spanning(List.of(new Stated(400, NONE), new Stated(800, NONE))))
                .contains(new Range(800, Double.POSITIVE_INFINITY));
        assertThat(Range.spanning(List.of(new Stated(NONE, 24)))).contains(new Range(Double.NEGATIVE_INFINITY, 24));
    }

    @Test
    void theMiddleIsTakenOnTheScaleAndAnOpenRangeHasOnlyItsEnd() {
        assertThat(new Range(3, 15).middle(Scale.LOG)).isCloseTo(7, within(1e-9));
        assertThat(new Range(4, 16).middle(Scale.ROOT)).isCloseTo(9, within(1e-9));
        assertThat(new Range(36, 36).middle(Scale.LOG)).isEqualTo(36);
        assertThat(new Range(800, Double.POSITIVE_INFINITY).middle(Scale.LOG)).isEqualTo(800);
        assertThat(new Range(Double.NEGATIVE_INFINITY, 24).middle(Scale.LOG)).isEqualTo(24);
    }

    @Test
    void aSpanOfHoursReachesTheWholeHoursAroundIt() {
        assertThat(new Range(0.5, 0.5).whole()).isEqualTo(new Range(0, 1));
        assertThat(new Range(3, 3).whole()).isEqualTo(new Range(3, 3));
    }

    @Test
    void wilsonsIntervalNeverShrinksToNothing() {
        assertThat(Wilson.interval(0, 10).low()).isZero();
        assertThat(Wilson.interval(0, 10).high()).isCloseTo(0.21294, within(1e-5));
        assertThat(Wilson.interval(10, 10).high()).isEqualTo(1);
        // 15 of 50: (0.3 + z²/100 ± z √(0.0042 + z²/10000)) / (1 + z²/50)
        assertThat(Wilson.interval(15, 50).low()).isCloseTo(0.20593, within(1e-4));
        assertThat(Wilson.interval(15, 50).high()).isCloseTo(0.41460, within(1e-4));
    }
}
