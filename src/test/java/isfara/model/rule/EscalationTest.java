package isfara.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Trial;
import isfara.model.constant.Shots;
import isfara.outcome.Level;
import org.junit.jupiter.api.Test;

/** How a dispute climbs and cools, worked out by hand from the equations in the Javadoc. */
class EscalationTest {

    private final Shots p = Trial.SPACE
            .defaults()
            .with("shots.crowdRate", 0.036)
            .with("shots.armed", 0.04)
            .with("shots.answerCrowd", 3)
            .with("shots.guardRate", 0.1)
            .with("shots.patrolTension", 0.5)
            .with("shots.answerGuards", 1)
            .with("shots.mortarRate", 0.135)
            .with("shots.postureFloor", 0.3)
            .with("shots.mortarFloor", 0.5)
            .with("shots.mortarAnswer", 3)
            .with("shots.mortarPerDead", 0.6)
            .with("shots.heavyRate", 0.6)
            .with("shots.heavyAlone", 0.4)
            .with("shots.coolShots", 0.45)
            .with("shots.coolMortars", 0.25)
            .with("shots.coolHeavy", 0.05)
            .with("shots.coolAbove", 1.4)
            .with("shots.coolBelow", 0.5)
            .with("shots.coolMediation", 0.5)
            .with("shots.coolCeasefire", 2.5)
            .group(Shots.class);

    @Test
    void armedMenCountOneAtTheirHalfAndNeverMoreThanTwo() {
        assertThat(Escalation.presence(0, 12)).isZero();
        assertThat(Escalation.presence(12, 12)).isEqualTo(1);
        assertThat(Escalation.presence(36, 12)).isEqualTo(1.5);
        assertThat(Escalation.presence(1_000_000, 12)).isLessThan(2);
    }

    @Test
    void largerAndAngrierCrowdsThrowStonesSooner() {
        assertThat(Escalation.stones(0.4, 100, 0.3)).isCloseTo(0.64, within(1e-12));
        assertThat(Escalation.stones(0.4, 0, 0.3)).isZero();
        assertThat(Escalation.stones(0.4, 100, 0.6)).isGreaterThan(0.64);
    }

    @Test
    void theMoreOfACrowdCarryGunsAndTheMoreItIsFiredUponTheSoonerItFires() {
        // 0.036 x (0.08 / 0.04) x (50 / 100) x (0.5 + 0.3)
        assertThat(Escalation.crowdShots(p, 0.08, 50, 0.3, Level.STONES)).isCloseTo(0.0288, within(1e-12));
        assertThat(Escalation.crowdShots(p, 0.08, 50, 0.3, Level.SHOTS)).isCloseTo(0.0864, within(1e-12));
        assertThat(Escalation.crowdShots(p, 0.08, 50, 0.3, Level.HEAVY)).isCloseTo(0.0864, within(1e-12));
        assertThat(Escalation.crowdShots(p, 0, 50, 0.3, Level.HEAVY)).isZero();
    }

    @Test
    void guardsFireFirstAtCrowdsAtPatrolsAndInAnswer() {
        // presence 1.5 x rules 1.2 x 0.1 x 200 / 100
        assertThat(Escalation.guardShots(p, 1.5, 1.2, true, 200, Level.STONES)).isCloseTo(0.36, within(1e-12));
        assertThat(Escalation.guardShots(p, 1.5, 1.2, true, 900, Level.STONES))
                .as("three hundred opponents frighten as much as nine hundred")
                .isCloseTo(0.54, within(1e-12));
        assertThat(Escalation.guardShots(p, 1.5, 1.2, false, 0, Level.STONES)).isCloseTo(0.09, within(1e-12));
        assertThat(Escalation.guardShots(p, 1.5, 1.2, true, 200, Level.SHOTS)).isCloseTo(2.16, within(1e-12));
        assertThat(Escalation.guardShots(p, 0, 1.2, true, 200, Level.SHOTS))
                .as("nobody is there")
                .isZero();
    }

    @Test
    void mortarsAnswerMortarsDeadAndReinforcement() {
        // 0.135 x 1 x (0.3 + 0.2) x 0.5
        assertThat(Escalation.mortars(p, 1, 0.2, Level.SHOTS, 0, 0)).isCloseTo(0.03375, within(1e-12));
        // 0.135 x 1.2 x (0.3 + 0.2) x (0.5 + 3 + 0.6 x 2 + 0.5)
        assertThat(Escalation.mortars(p, 1.2, 0.2, Level.MORTARS, 2, 0.5)).isCloseTo(0.4212, within(1e-12));
        assertThat(Escalation.mortars(p, 1, 0.4, Level.SHOTS, 0, 0)).isGreaterThan(0.03375);
    }

    @Test
    void anArmyIsSlowerToUseHeavyWeaponsAgainstLess() {
        assertThat(Escalation.heavy(p, Level.SHOTS)).isCloseTo(0.24, within(1e-12));
        assertThat(Escalation.heavy(p, Level.MORTARS)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void sidesCoolSoonerWhenTheyStandHigherAndUnderPressureOrACeasefire() {
        assertThat(cooling(Level.SHOTS, Level.SHOTS, 0, false)).isCloseTo(0.45, within(1e-12));
        assertThat(cooling(Level.SHOTS, Level.STONES, 0, false)).isCloseTo(0.63, within(1e-12));
        assertThat(cooling(Level.SHOTS, Level.HEAVY, 0, false)).isCloseTo(0.225, within(1e-12));
        assertThat(cooling(Level.MORTARS, Level.MORTARS, 0.8, true)).isCloseTo(0.875, within(1e-12));
        assertThat(cooling(Level.HEAVY, Level.HEAVY, 0, false)).isCloseTo(0.05, within(1e-12));
        assertThat(cooling(Level.STONES, Level.ALTERCATION, 1, true)).isZero();
    }

    private double cooling(Level own, Level other, double pressure, boolean ceasefire) {
        return Escalation.cooling(p, own, other, pressure, ceasefire);
    }
}
