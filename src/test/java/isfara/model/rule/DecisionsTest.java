package isfara.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Trial;
import isfara.model.constant.Authority;
import isfara.model.constant.Ceasefire;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What capitals weigh, worked out by hand from the equations in the Javadoc. */
class DecisionsTest {

    private static final Offset<Double> EXACTLY = within(1e-9);

    /** Dead of which ln(1 + d) is 2. */
    private static final double GRIEVED = StrictMath.exp(2) - 1;

    private final Authority a = Trial.SPACE
            .defaults()
            .with("authority.base", -5)
            .with("authority.dead", 0.9)
            .with("authority.threat", 0.8)
            .with("authority.stake", 0.7)
            .with("authority.deficit", 1.5)
            .with("authority.posture", 4)
            .with("authority.answer", 1.6)
            .with("authority.mediation", 1.4)
            .with("authority.widenBase", -2.6)
            .with("authority.widenDead", 0.5)
            .with("authority.widenPosture", 2.5)
            .with("authority.widenDeficit", 1.1)
            .with("authority.widenAnswer", 1.5)
            .with("authority.widenMediation", 1.3)
            .with("authority.spread", 0.18)
            .with("authority.spreadFar", 0.3)
            .with("authority.spreadFloor", 0.4)
            .group(Authority.class);

    private final Ceasefire c = Trial.SPACE
            .defaults()
            .with("ceasefire.base", -1.5)
            .with("ceasefire.mediation", 2)
            .with("ceasefire.dead", 0.5)
            .with("ceasefire.deficit", 1.2)
            .with("ceasefire.widened", 0.8)
            .with("ceasefire.breakBase", -3.2)
            .with("ceasefire.breakDead", 0.9)
            .with("ceasefire.breakPosture", 4)
            .with("ceasefire.breakDeficit", 1.5)
            .with("ceasefire.breakMediation", 1.4)
            .with("ceasefire.breakPull", 3)
            .with("ceasefire.breakMortars", 1.1)
            .with("ceasefire.violation", 0.05)
            .with("ceasefire.violationHours", 30)
            .group(Ceasefire.class);

    @Test
    void logOddsBecomeShares() {
        assertThat(Decisions.logistic(0)).isEqualTo(0.5);
        assertThat(Decisions.logistic(StrictMath.log(3))).isCloseTo(0.75, EXACTLY);
        assertThat(Decisions.logistic(-800)).isBetween(0.0, 1e-300);
        assertThat(Decisions.logistic(800)).isEqualTo(1);
        assertThat(Decisions.grief(GRIEVED)).isCloseTo(2, EXACTLY);
    }

    @Test
    void deadThreatStakeDeficitPostureAndTheOthersLeaveCallForTheArmyAndMediationAgainst() {
        assertThat(Decisions.authorise(a, 0, 2, 0, 0, 0, false, 0)).isEqualTo(-5);
        assertThat(Decisions.authorise(a, GRIEVED, 2, 0, 0, 0, false, 0)).isCloseTo(-3.2, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 3.5, 0, 0, 0, false, 0)).isCloseTo(-3.8, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 0, 0, 0, 0, false, 0))
                .as("less than shots is no threat and no comfort")
                .isEqualTo(-5);
        assertThat(Decisions.authorise(a, 0, 2, 1, 0, 0, false, 0)).isCloseTo(-4.3, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 2, 0, 0.4, 0, false, 0)).isCloseTo(-4.4, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 2, 0, 0, 0.5, false, 0)).isCloseTo(-3, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 2, 0, 0, 0, true, 0)).isCloseTo(-3.4, EXACTLY);
        assertThat(Decisions.authorise(a, 0, 2, 0, 0, 0, false, 0.5)).isCloseTo(-5.7, EXACTLY);
    }

    @Test
    void warsWidenOverDeadPostureDeficitAndTheOthersWideningAndLessUnderMediation() {
        assertThat(Decisions.widen(a, 0, 0, 0, false, 0)).isEqualTo(-2.6);
        assertThat(Decisions.widen(a, GRIEVED, 0.4, 0.5, true, 0.5))
                .isCloseTo(-2.6 + 1 + 1 + 0.55 + 1.5 - 0.65, EXACTLY);
        assertThat(Decisions.widen(a, 0, 0, 0, false, 1)).isLessThan(-2.6);
    }

    @Test
    void disputedSectorsNearTheWarAreOpenedFirst() {
        assertThat(Decisions.open(a, true, 0.6)).isCloseTo(0.18, EXACTLY);
        assertThat(Decisions.open(a, false, 0.6)).isCloseTo(0.054, EXACTLY);
        assertThat(Decisions.open(a, true, 1)).isGreaterThan(0.18);
    }

    @Test
    void pressureAndDeadMakeCapitalsWillingAndDeficitAndAWidenedWarDoNot() {
        assertThat(Decisions.stop(c, 0, 0, 0, false)).isEqualTo(-1.5);
        assertThat(Decisions.stop(c, 0.5, GRIEVED, 0, false)).isCloseTo(0.5, EXACTLY);
        assertThat(Decisions.stop(c, 0, 0, 0.5, true)).isCloseTo(-2.9, EXACTLY);
    }

    @Test
    void ceasefiresBreakOverDeadPostureDeficitAndMortarsAndHoldByMediationAndPullBack() {
        assertThat(Decisions.breakOff(c, 0, 0, 0, 0, 0, false)).isEqualTo(-3.2);
        assertThat(Decisions.breakOff(c, GRIEVED, 0.5, 0.4, 0, 0, true)).isCloseTo(-3.2 + 1.8 + 2 + 0.6 + 1.1, EXACTLY);
        assertThat(Decisions.breakOff(c, 0, 0, 0, 0.5, 0.5, false)).isCloseTo(-3.2 - 0.7 - 1.5, EXACTLY);
    }

    @Test
    void violationsFadeWithTimeAndPullBack() {
        assertThat(Decisions.violation(c, 0, 0)).isEqualTo(0.05);
        assertThat(Decisions.violation(c, 30, 0)).isCloseTo(0.05 / StrictMath.E, EXACTLY);
        assertThat(Decisions.violation(c, 0, 0.6)).isCloseTo(0.02, EXACTLY);
        assertThat(Decisions.violation(c, 100, 1)).isZero();
    }
}
