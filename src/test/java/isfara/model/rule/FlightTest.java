package isfara.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Trial;
import isfara.model.constant.Evacuation;
import isfara.model.constant.Homecoming;
import isfara.outcome.Level;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Who leaves home and who comes back, worked out by hand from the equations in the Javadoc. */
class FlightTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    private final Evacuation e = Trial.SPACE
            .defaults()
            .with("evacuation.threat", 1.05)
            .with("evacuation.order", 0.6)
            .with("evacuation.memory", 0.2)
            .with("evacuation.alarm", 0.05)
            .with("evacuation.reach", 9)
            .group(Evacuation.class);

    private final Homecoming h = Trial.SPACE
            .defaults()
            .with("homecoming.rate", 0.16)
            .with("homecoming.slowRate", 0.006)
            .group(Homecoming.class);

    @Test
    void dangerRisesWithTheLevelAndFadesWithDistance() {
        assertThat(Flight.atTheLine(e, Level.ALTERCATION)).isZero();
        assertThat(Flight.atTheLine(e, Level.STONES)).isZero();
        assertThat(Flight.atTheLine(e, Level.SHOTS)).isPositive().isLessThan(Flight.atTheLine(e, Level.MORTARS));
        assertThat(Flight.atTheLine(e, Level.MORTARS)).isLessThan(Flight.atTheLine(e, Level.HEAVY));
        assertThat(Flight.fading(e, 0)).isEqualTo(1);
        assertThat(Flight.fading(e, 9)).isCloseTo(1 / StrictMath.E, EXACTLY);
    }

    @Test
    void dangerOrdersMemoryAndFightingElsewherePush() {
        assertThat(Flight.push(e, 0, 1, false, 0, 0, 1)).isZero();
        assertThat(Flight.push(e, 1, 1, false, 0, 0, 1)).isCloseTo(1.05, EXACTLY);
        assertThat(Flight.push(e, 1, 0.4, false, 0, 0, 1)).isCloseTo(0.42, EXACTLY);
        assertThat(Flight.push(e, 0, 1, true, 0, 0, 1)).isCloseTo(0.6, EXACTLY);
        assertThat(Flight.push(e, 0, 1, false, 0.5, 0, 1)).isCloseTo(0.1, EXACTLY);
        assertThat(Flight.push(e, 0, 1, false, 0, 4, 1))
                .as("four sectors aflame, none in sight")
                .isCloseTo(0.06, EXACTLY);
        assertThat(Flight.push(e, 0.1, 1, false, 0, 4, 0.5)).isCloseTo(0.105 + 0.1, EXACTLY);
    }

    @Test
    void householdsReturnSoonerWhereNeighboursAreHomeAndSlowOnesAtTheirOwnPace() {
        assertThat(Flight.comeHome(h, false, 0)).isCloseTo(0.08, EXACTLY);
        assertThat(Flight.comeHome(h, false, 1)).isCloseTo(0.24, EXACTLY);
        assertThat(Flight.comeHome(h, true, 1)).isEqualTo(0.006);
    }
}
