package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.intervention.CivilianMilitias.Weapons;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.outcome.History;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Residents with hunting guns, and militias that stand at the line or come to it. */
class ArmedResidentsTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> KG = EnumSet.of(Side.KG);

    private static CivilianMilitias militia(double share, boolean deployed) {
        return new CivilianMilitias(BOTH, share, Weapons.ARMOURY, 0.5, deployed);
    }

    @Test
    void permitsArmOneSideAndAskTheOtherWhetherItIsDeterred() {
        Rates rates = Dawn.rates(new FirearmPermits(KG, 0.1));
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            assertThat(Dawn.moved(rates, sector, Side.KG)).containsExactlyInAnyOrder(Rate.ARMED, Rate.CIVILIAN_FIRE);
            assertThat(Dawn.moved(rates, sector, Side.TJ)).containsExactly(Rate.CROWD);
            assertThat(rates.of(Rate.CIVILIAN_FIRE, sector, Side.KG)).isCloseTo(3, within(1e-12));
            assertThat(rates.of(Rate.CROWD, sector, Side.TJ)).isCloseTo(0.9, within(1e-12));
        }
    }

    @Test
    void theDefaultShareAboutDoublesTheGunsInACrowd() {
        double today = Trial.SPACE.defaults().get("shots.armed");
        double more = Dawn.rates(new FirearmPermits(KG, 0.1)).of(Rate.ARMED, 0, Side.KG);
        assertThat((today + more) / today).isBetween(1.8, 2.2);
        assertThat(Dawn.rates(new FirearmPermits(KG, 0.2)).of(Rate.ARMED, 0, Side.KG))
                .isCloseTo(2 * more, within(1e-12));
    }

    @Test
    void aMilitiaThatIsDeployedStandsAtTheLineBeforeTheQuarrel() {
        assertThat(Dawn.rates(militia(0.05, false)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .isZero();
        assertThat(Dawn.rates(militia(0.05, true)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .isEqualTo(1);
        assertThat(Dawn.rates(militia(0, true)).of(Rate.MILITIA_POSTED, 0, Side.KG))
                .as("nobody stands where nobody is trained")
                .isZero();
        assertThat(Dawn.rates(new CivilianMilitias(KG, 0.05, Weapons.HOME, 0.5, true))
                        .of(Rate.MILITIA_POSTED, 0, Side.TJ))
                .isZero();
    }

    @Test
    void gunsThatNobodyGetsLeaveEveryBitOfAWarAsItWas() {
        Dawn.leavesEveryBit(
                new FirearmPermits(BOTH, 0), new FirearmPermits(EnumSet.noneOf(Side.class), 0.5), militia(0, true));
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
