package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.world.Side;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Armies that move up to the line and armies that go back from it. */
class ForcesAtTheLineTest {

    private static TroopBuildUp troops(Set<Side> side, Sectors where, int soldiers) {
        return new TroopBuildUp(side, where, soldiers, 0, 0, 0);
    }

    private static PullBack back(Sectors where, double km, boolean verified, int days) {
        return new PullBack(BOTH, where, km, verified, days);
    }

    private static Influence bound(Intervention lever) {
        return lever.bind(Dawn.ALWAYS, Trial.SPACE.defaults(), Trial.WORLD);
    }

    @Test
    void eachSettingOfABuildUpActsByItself() {
        Sectors here = Dawn.in(2);
        Dawn soldiers = Dawn.after(500, troops(KG, here, 500));
        assertThat(soldiers.moved(2, Side.KG)).containsExactlyInAnyOrder(Rate.FORWARD, Rate.POSTURE);
        assertThat(soldiers.moved(2, Side.TJ)).containsExactly(Rate.AUTHORISE);
        assertThat(soldiers.of(Rate.AUTHORISE, 2, Side.TJ)).isNegative();
        assertThat(Dawn.after(500, new TroopBuildUp(KG, here, 0, 1, 0, 0)).moved(2, Side.KG))
                .containsExactlyInAnyOrder(Rate.MORTARS, Rate.HEAVY);
        assertThat(Dawn.after(500, new TroopBuildUp(KG, here, 0, 0, 1, 0)).moved(2, Side.KG))
                .containsExactly(Rate.ENTRENCHED);
        assertThat(Dawn.after(500, new TroopBuildUp(KG, here, 0, 0, 0, 1)).moved(2, Side.KG))
                .containsExactlyInAnyOrder(Rate.ALERT, Rate.GUARD_SHOTS);
    }

    @Test
    void aBuildUpActsInItsSectorsAndForItsSide() {
        Dawn rates = Dawn.after(500, new TroopBuildUp(KG, Dawn.in(2), 500, 1, 1, 1));
        assertThat(rates.moved(2, Side.TJ)).containsExactly(Rate.AUTHORISE);
        for (Side side : Side.BOTH) {
            assertThat(rates.moved(3, side)).isEmpty();
        }
    }

    @Test
    void troopsAreSharedOutByWhatIsDisputedAndAddUp() {
        Dawn rates = Dawn.after(500, troops(KG, Dawn.in(0, 3, 6), 1200));
        double sum = 0;
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            sum += rates.of(Rate.FORWARD, sector, Side.KG);
        }
        assertThat(sum).isCloseTo(1200, within(1e-9));
        double ratio = Trial.WORLD.sectors().get(3).disputedShare()
                / Trial.WORLD.sectors().get(0).disputedShare();
        assertThat(rates.of(Rate.FORWARD, 3, Side.KG) / rates.of(Rate.FORWARD, 0, Side.KG))
                .isCloseTo(ratio, within(1e-9));
    }

    @Test
    void postureGrowsWithTroopsEverLess() {
        double thousand = posture(1000);
        double two = posture(2000);
        assertThat(thousand)
                .as("the usual number along the whole line")
                .isCloseTo(Dawn.declared("troop-build-up.posture"), within(1e-12));
        assertThat(two).isGreaterThan(thousand).isLessThan(thousand * thousand);
        assertThat(Dawn.after(500, troops(KG, Dawn.in(2), 1000)).of(Rate.POSTURE, 2, Side.KG))
                .as("all in one sector")
                .isGreaterThan(two);
    }

    private static double posture(int soldiers) {
        return Dawn.after(500, troops(KG, Dawn.EVERYWHERE, soldiers)).of(Rate.POSTURE, 2, Side.KG);
    }

    @Test
    void aPullBackActsByItsDistanceOnThoseWhoConsent() {
        double posture = Dawn.declared("pull-back.posture");
        Dawn far = Dawn.after(500, new PullBack(KG, Dawn.in(2), 10, true, 2));
        assertThat(far.moved(2, Side.KG))
                .containsExactlyInAnyOrder(Rate.POSTURE, Rate.STANDING, Rate.ALERT, Rate.PULL, Rate.BREAKDOWN);
        assertThat(far.of(Rate.POSTURE, 2, Side.KG)).isCloseTo(posture, within(1e-12));
        assertThat(far.of(Rate.ALERT, 2, Side.KG)).isCloseTo(6, within(1e-12));
        assertThat(far.of(Rate.BREAKDOWN, 2, Side.KG)).isCloseTo(Dawn.declared("pull-back.breakdown"), within(1e-12));
        assertThat(far.moved(2, Side.TJ)).isEmpty();
        assertThat(far.moved(3, Side.KG)).isEmpty();
        Dawn near = Dawn.after(500, new PullBack(KG, Dawn.in(2), 5, true, 2));
        assertThat(near.of(Rate.POSTURE, 2, Side.KG)).isBetween(posture, 1.0).isLessThan(1);
        assertThat(near.of(Rate.ALERT, 2, Side.KG)).isCloseTo(3, within(1e-12));
        assertThat(Dawn.after(500, new PullBack(KG, Dawn.in(2), 60, true, 2)).of(Rate.POSTURE, 2, Side.KG))
                .as("further than ten kilometres adds nothing")
                .isCloseTo(posture, within(1e-12));
    }

    @Test
    void whatNobodyVerifiesIsKeptInPartAndDoesNotHoldCapitals() {
        Dawn rates = Dawn.after(500, back(Dawn.in(2), 10, false, 2));
        assertThat(rates.of(Rate.ALERT, 2, Side.KG)).isCloseTo(3, within(1e-12));
        assertThat(rates.of(Rate.PULL, 2, Side.KG)).isBetween(1.01, 2.49);
        assertThat(rates.of(Rate.BREAKDOWN, 2, Side.KG)).isEqualTo(1);
    }

    @Test
    void unitsComeBackSomeDaysAfterArmiesFightAndLeaveAgainAfterCalm() {
        Influence lever = bound(back(Dawn.EVERYWHERE, 10, true, 2));
        boolean[] fighting = {false, true, true, true, true, false, true};
        boolean[] away = {true, true, true, false, false, true, true};
        for (int day = 0; day < fighting.length; day++) {
            Dawn rates = Dawn.on(Dawn.START.plusDays(day), fighting[day], lever);
            boolean stands = rates.of(Rate.POSTURE, 0, Side.TJ) == 1
                    && rates.of(Rate.STANDING, 0, Side.TJ) == 1
                    && rates.of(Rate.ALERT, 0, Side.TJ) == 0;
            assertThat(stands).as("day %d", day).isNotEqualTo(away[day]);
            assertThat(rates.of(Rate.BREAKDOWN, 0, Side.TJ)).as("day %d", day).isLessThan(1);
        }
    }

    @Test
    void soldiersMoveUpAndTheOtherSideAnswersOverTheMonths() {
        TroopBuildUp kyrgyz = troops(KG, Dawn.EVERYWHERE, 1000);
        assertThat(Dawn.sum(Trial::ordinary, on(300, DayColumn.TROOPS_KG), kyrgyz))
                .isGreaterThan(Dawn.sum(Trial::ordinary, on(300, DayColumn.TROOPS_KG)) + 8 * 500);
        assertThat(Dawn.sum(Trial::ordinary, on(800, DayColumn.POSTURE_TJ), kyrgyz))
                .isGreaterThan(Dawn.sum(Trial::ordinary, on(800, DayColumn.POSTURE_TJ)));
    }

    @Test
    void weaponsAtTheLineAreUsedSooner() {
        double with = Dawn.sum(
                seed -> Dawn.war(seed).with("troop-build-up.weapons", 4),
                levels(Level.MORTARS),
                new TroopBuildUp(BOTH, Dawn.EVERYWHERE, 0, 1, 0, 0));
        assertThat(with).isGreaterThan(Dawn.sum(Dawn::war, levels(Level.MORTARS)));
    }

    @Test
    void trenchesSaveArmedMen() {
        double with = Dawn.sum(
                seed -> Dawn.war(seed).with("troop-build-up.cover", 0.1),
                ForcesAtTheLineTest::armedShare,
                new TroopBuildUp(BOTH, Dawn.EVERYWHERE, 0, 0, 1, 0));
        assertThat(with).isLessThan(0.6 * Dawn.sum(Dawn::war, ForcesAtTheLineTest::armedShare));
    }

    private static double armedShare(History h) {
        double civilians = h.killed(Side.KG, Kind.CIVILIAN) + h.killed(Side.TJ, Kind.CIVILIAN);
        double armed = 0;
        for (Side side : Side.BOTH) {
            armed += h.killed(side, Kind.ARMY) + h.killed(side, Kind.GUARD);
        }
        return armed / StrictMath.max(1, armed + civilians);
    }

    @Test
    void armiesThatWentBackBringMortarsLessOften() {
        PullBack agreed = back(Dawn.EVERYWHERE, 10, true, 365);
        double with = Dawn.sum(seed -> Dawn.war(seed).with("pull-back.posture", 0.05), levels(Level.MORTARS), agreed);
        assertThat(with).isLessThan(Dawn.sum(Dawn::war, levels(Level.MORTARS)));
    }

    @Test
    void soldiersOfTheStartLeaveTheLine() {
        PullBack agreed = back(Dawn.EVERYWHERE, 10, true, 2);
        double with = Dawn.sum(ForcesAtTheLineTest::manned, on(1, DayColumn.TROOPS_KG), agreed);
        assertThat(with).isLessThan(0.4 * Dawn.sum(ForcesAtTheLineTest::manned, on(1, DayColumn.TROOPS_KG)));
    }

    private static Trial manned(long seed) {
        return Trial.ordinary(seed).days(5).with("start.forward.KG", 800);
    }

    @Test
    void ceasefiresUnderAVerifiedPullBackSeeFewerViolations() {
        PullBack agreed = back(Dawn.EVERYWHERE, 10, true, 365);
        ToDoubleFunction<History> violations = h -> h.incidents().stream()
                .filter(i -> i.origin() == Origin.VIOLATION)
                .count();
        double with = Dawn.sum(
                seed -> Dawn.war(seed)
                        .with("ceasefire.violation", 0.3)
                        .with("pull-back.pace", 10)
                        .with("pull-back.posture", 1),
                violations,
                agreed);
        assertThat(with).isLessThan(Dawn.sum(seed -> Dawn.war(seed).with("ceasefire.violation", 0.3), violations));
    }

    private static ToDoubleFunction<History> on(int day, DayColumn column) {
        return h -> h.days().get(day, column);
    }

    private static ToDoubleFunction<History> levels(Level reached) {
        return h -> h.events().stream()
                .filter(e -> e instanceof Event.LevelChanged change && change.to() == reached)
                .count();
    }
}
