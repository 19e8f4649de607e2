package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CivilianMilitias.Weapons;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Residents with hunting guns, and militias that stand at the line or come to it. */
class ArmedResidentsTest {

    private static CivilianMilitias militia(double share, boolean deployed) {
        return new CivilianMilitias(BOTH, share, Weapons.ARMOURY, 0.5, deployed);
    }

    private static CivilianMilitias trained(double share, Weapons weapons, double discipline) {
        return new CivilianMilitias(KG, share, weapons, discipline, false);
    }

    @Test
    void permitsArmOneSideAndAskTheOtherWhetherItIsDeterred() {
        Dawn rates = Dawn.after(500, new FirearmPermits(KG, 0.1));
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            assertThat(rates.moved(sector, Side.KG)).containsExactlyInAnyOrder(Rate.ARMED, Rate.CIVILIAN_FIRE);
            assertThat(rates.moved(sector, Side.TJ)).containsExactly(Rate.CROWD);
            assertThat(rates.of(Rate.CIVILIAN_FIRE, sector, Side.KG)).isCloseTo(3, within(1e-12));
            assertThat(rates.of(Rate.CROWD, sector, Side.TJ)).isCloseTo(0.9, within(1e-12));
        }
    }

    @Test
    void theDefaultShareAboutDoublesTheGunsInACrowd() {
        double today = Trial.SPACE.defaults().get("shots.armed");
        double more = Dawn.after(500, new FirearmPermits(KG, 0.1)).of(Rate.ARMED, 0, Side.KG);
        assertThat((today + more) / today).isBetween(1.8, 2.2);
        assertThat(Dawn.after(500, new FirearmPermits(KG, 0.2)).of(Rate.ARMED, 0, Side.KG))
                .isCloseTo(2 * more, within(1e-12));
    }

    @Test
    void weaponsAtHomeReachMoreCrowdsThanThoseInAnArmoury() {
        Dawn home = Dawn.after(40, trained(0.05, Weapons.HOME, 0.5));
        Dawn armoury = Dawn.after(40, trained(0.05, Weapons.ARMOURY, 0.5));
        assertThat(home.of(Rate.ARMED, 0, Side.KG)).isCloseTo(0.05, within(1e-12));
        assertThat(armoury.of(Rate.ARMED, 0, Side.KG)).isCloseTo(0.015, within(1e-12));
        assertThat(home.of(Rate.MILITIA, 0, Side.KG)).isEqualTo(armoury.of(Rate.MILITIA, 0, Side.KG));
        assertThat(home.of(Rate.ARMED, 0, Side.TJ))
                .as("the other side is not armed")
                .isZero();
        assertThat(home.of(Rate.MILITIA, 0, Side.TJ)).isZero();
    }

    @Test
    void disciplineKeepsMilitiasFromFiringFirstAndFromBreakingCeasefires() {
        Dawn loose = Dawn.after(40, trained(0.05, Weapons.HOME, 0));
        Dawn middling = Dawn.after(40, trained(0.05, Weapons.HOME, 0.5));
        Dawn strict = Dawn.after(40, trained(0.05, Weapons.HOME, 1));
        for (Rate rate : List.of(Rate.MILITIA_SHOTS, Rate.VIOLATIONS)) {
            assertThat(loose.of(rate, 0, Side.KG)).isGreaterThan(middling.of(rate, 0, Side.KG));
            assertThat(middling.of(rate, 0, Side.KG)).isGreaterThan(strict.of(rate, 0, Side.KG));
        }
        assertThat(middling.of(Rate.MILITIA_SHOTS, 0, Side.KG)).isCloseTo(1.3, within(1e-12));
        assertThat(middling.of(Rate.VIOLATIONS, 0, Side.KG)).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void aMilitiaThatIsDeployedStandsAtTheLineBeforeTheQuarrel() {
        assertThat(Dawn.after(500, militia(0.05, false)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .isZero();
        assertThat(Dawn.after(500, militia(0.05, true)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .isEqualTo(1);
        assertThat(Dawn.after(500, militia(0, true)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .as("nobody stands where nobody is trained")
                .isZero();
        assertThat(Dawn.after(500, new CivilianMilitias(KG, 0.05, Weapons.HOME, 0.5, true))
                        .of(Rate.MILITIA_POSTED, 0, Side.TJ))
                .isZero();
    }

    @Test
    void gunsInACrowdMakeQuarrelsTurnToShots() {
        double with = Dawn.sum(
                seed -> Trial.ordinary(seed).with("firearm-permits.deterrence", 1),
                ArmedResidentsTest::shootings,
                new FirearmPermits(BOTH, 0.5));
        assertThat(with).isGreaterThan(Dawn.sum(Trial::ordinary, ArmedResidentsTest::shootings));
    }

    @Test
    void wherePeopleAreDeterredFewerJoinACrowd() {
        double deterred = Dawn.sum(
                seed -> Trial.ordinary(seed)
                        .with("firearm-permits.deterrence", 0.3)
                        .with("firearm-permits.carried", 0),
                ArmedResidentsTest::crowds,
                new FirearmPermits(BOTH, 0.5));
        assertThat(deterred).isLessThan(Dawn.sum(Trial::ordinary, ArmedResidentsTest::crowds));
    }

    @Test
    void militiasAtTheLineFireMoreOftenThanThoseThatMustCome() {
        double posted = Dawn.sum(Trial::ordinary, ArmedResidentsTest::shootings, militia(0.2, true));
        double called = Dawn.sum(Trial::ordinary, ArmedResidentsTest::shootings, militia(0.2, false));
        assertThat(posted).isGreaterThan(called);
    }

    private static double crowds(History h) {
        return h.incidents().stream().mapToInt(i -> i.crowdKg() + i.crowdTj()).sum();
    }

    private static double shootings(History h) {
        return h.incidents().stream()
                .filter(i -> i.isDispute() && i.peak().atLeast(Level.SHOTS))
                .count();
    }
}
