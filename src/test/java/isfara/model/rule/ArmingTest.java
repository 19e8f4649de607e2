package isfara.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Trial;
import isfara.model.constant.Posture;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How far forward states stand, worked out by hand from the equations in the Javadoc. */
class ArmingTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    private final Posture p = Trial.SPACE
            .defaults()
            .with("posture.reaction", 0.5)
            .with("posture.relaxation", 1)
            .with("posture.buildUp", 0.1)
            .with("posture.rampFactor", 4)
            .with("posture.rampFrom", 2019)
            .with("posture.rampFull", 2021)
            .with("posture.rampHalfLife", 2)
            .group(Posture.class);

    @Test
    void aSideArmsAgainstTheOtherAndRelaxesByItself() {
        assertThat(Arming.change(p, 0, 0.4, 0)).isCloseTo(0.2 / 365.25, EXACTLY);
        assertThat(Arming.change(p, 0.5, 0, 0)).isCloseTo(-0.5 / 365.25, EXACTLY);
        assertThat(Arming.change(p, 0.2, 0.2, 0.12)).as("at rest").isCloseTo(0, EXACTLY);
        assertThat(Arming.change(p, 1, 1, 0)).as("full is full").isCloseTo(-1 / 365.25, EXACTLY);
    }

    @Test
    void theBuildUpGrowsAlongItsRampAndFadesAfterTheWarOf2022() {
        assertThat(Arming.buildUp(p, 2015, -7)).isCloseTo(0.1, EXACTLY);
        assertThat(Arming.buildUp(p, 2020, -2)).isCloseTo(0.25, EXACTLY);
        assertThat(Arming.buildUp(p, 2022.5, -0.3)).isCloseTo(0.4, EXACTLY);
        assertThat(Arming.buildUp(p, 2024.8, 2)).isCloseTo(0.25, EXACTLY);
        assertThat(Arming.buildUp(p, 2060, 200)).isCloseTo(0.1, within(1e-6));
    }
}
