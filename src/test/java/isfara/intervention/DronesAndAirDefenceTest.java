package isfara.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Influence;
import isfara.model.Period;
import isfara.model.Rate;
import isfara.model.Rates;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aircraft of one side and what the other can do against them. */
class DronesAndAirDefenceTest {

    private static final Set<Side> BOTH = EnumSet.allOf(Side.class);
    private static final Set<Side> KG = EnumSet.of(Side.KG);
    private static final Set<Side> TJ = EnumSet.of(Side.TJ);

    @Test
    void dronesActForTheirOwnerAlone() {
        Rates rates = Dawn.rates(new Drones(KG, 3, 0.5, 0.5));
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            assertThat(Dawn.moved(rates, sector, Side.KG))
                    .containsExactlyInAnyOrder(Rate.AIR, Rate.AIR_TEMPTATION, Rate.ALARMS);
            assertThat(Dawn.moved(rates, sector, Side.TJ)).isEmpty();
        }
        assertThat(rates.of(Rate.AIR, 0, Side.KG)).isCloseTo(0.4, within(1e-12));
        assertThat(rates.of(Rate.AIR_TEMPTATION, 0, Side.KG)).isCloseTo(0.5, within(1e-12));
        assertThat(rates.of(Rate.ALARMS, 0, Side.KG)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void eachTaskOfTheAircraftHasItsOwnEffect() {
        assertThat(Dawn.moved(Dawn.rates(new Drones(TJ, 3, 1, 0)), 4, Side.TJ))
                .containsExactlyInAnyOrder(Rate.AIR, Rate.AIR_TEMPTATION);
        assertThat(Dawn.moved(Dawn.rates(new Drones(TJ, 3, 0, 1)), 4, Side.TJ)).containsExactly(Rate.ALARMS);
    }

    @Test
    void moreAircraftAddEverLess() {
        double three = air(3);
        double six = air(6);
        double many = air(200);
        assertThat(six - three).isPositive().isLessThan(three);
        assertThat(many).isGreaterThan(six).isLessThan(2 * three);
    }

    private static double air(int number) {
        return Dawn.rates(new Drones(KG, number, 0.5, 0.5)).of(Rate.AIR, 0, Side.KG);
    }

    @Test
    void aircraftCannotFlyMoreThanThereAre() {
        LeverDeclaration drones = Levers.shipped().named("drones").orElseThrow();
        Set<String> none = Set.of();
        assertThatThrownBy(() -> drones.fill(Map.of("strike", "0.7"), none))
                .isInstanceOf(SettingRule.class)
                .hasMessage("reconnaissance: found 0.5, need at most 1 together with strike, which is 0.7");
        assertThat(drones.fill(Map.of("strike", "0.7", "reconnaissance", "0.3"), none))
                .isEqualTo(new Drones(BOTH, 3, 0.7, 0.3));
    }

    @Test
    void airDefenceReachesTheOtherSidesAircraftWithinItsSectors() {
        Rates rates = Dawn.rates(new AirDefence(KG, Dawn.in(2, 5), 1));
        for (int sector : new int[] {2, 5}) {
            assertThat(Dawn.moved(rates, sector, Side.TJ)).containsExactly(Rate.AIRCRAFT);
            assertThat(Dawn.moved(rates, sector, Side.KG)).containsExactly(Rate.POSTURE_SEEN);
            assertThat(rates.of(Rate.AIRCRAFT, sector, Side.TJ)).isCloseTo(0.5, within(1e-12));
            assertThat(rates.of(Rate.POSTURE_SEEN, sector, Side.KG)).isCloseTo(0.1, within(1e-12));
        }
        assertThat(Dawn.moved(rates, 3, Side.KG)).isEmpty();
        assertThat(Dawn.moved(rates, 3, Side.TJ)).isEmpty();
    }

    @Test
    void theyActInTheirPeriodOnly() {
        Period month = new Period(Dawn.START.plusDays(10), Optional.of(Dawn.START.plusDays(40)));
        Influence drones = new Drones(KG, 3, 0.5, 0.5).bind(month, Trial.SPACE.defaults(), Trial.WORLD);
        Influence defence = new AirDefence(TJ, Dawn.everywhere(), 1).bind(month, Trial.SPACE.defaults(), Trial.WORLD);
        for (int day : new int[] {9, 40}) {
            Rates rates = Dawn.rates(Dawn.START.plusDays(day), false, drones, defence);
            assertThat(Dawn.moved(rates, 0, Side.KG)).isEmpty();
            assertThat(Dawn.moved(rates, 0, Side.TJ)).isEmpty();
        }
        Rates rates = Dawn.rates(Dawn.START.plusDays(10), false, drones, defence);
        assertThat(Dawn.moved(rates, 0, Side.KG)).contains(Rate.AIR, Rate.AIRCRAFT);
        assertThat(Dawn.moved(rates, 0, Side.TJ)).containsExactly(Rate.POSTURE_SEEN);
    }

    @Test
    void noAircraftAndNoSitesLeaveEveryBitOfAWarAsItWas() {
        Dawn.leavesEveryBit(
                new Drones(BOTH, 0, 1, 0),
                new Drones(BOTH, 100, 0, 0),
                new Drones(EnumSet.noneOf(Side.class), 100, 1, 0),
                new AirDefence(BOTH, Dawn.everywhere(), 0),
                new AirDefence(BOTH, Dawn.in(), 1),
                new AirDefence(EnumSet.noneOf(Side.class), Dawn.everywhere(), 1));
    }

    @Test
    void withoutAircraftOnTheOtherSideAirDefenceOnlyLooksLikePosture() {
        Trial unseen = Trial.warlike(3).with("air-defence.seen", 0);
        Influence defence =
                new AirDefence(BOTH, Dawn.everywhere(), 1).bind(Dawn.ALWAYS, unseen.parameters(), Trial.WORLD);
        assertThat(Written.linesWithoutLevers(unseen.under(defence).run()))
                .isEqualTo(Written.linesWithoutLevers(unseen.run()));
        double seen = Dawn.sum(
                seed -> Trial.ordinary(seed).with("air-defence.seen", 0.5),
                h -> lastDay(h, DayColumn.POSTURE_TJ),
                new AirDefence(KG, Dawn.everywhere(), 1));
        assertThat(seen).isGreaterThan(Dawn.sum(Trial::ordinary, h -> lastDay(h, DayColumn.POSTURE_TJ)));
    }

    @Test
    void strikesMakeHeavyFireDeadlierAndAirDefenceTakesThatBack() {
        Drones strikes = new Drones(BOTH, 200, 1, 0);
        AirDefence defence = new AirDefence(BOTH, Dawn.everywhere(), 1);
        double plain = Dawn.sum(DronesAndAirDefenceTest::deadly, DronesAndAirDefenceTest::deathsAHeavyHour);
        double struck = Dawn.sum(DronesAndAirDefenceTest::deadly, DronesAndAirDefenceTest::deathsAHeavyHour, strikes);
        double defended =
                Dawn.sum(DronesAndAirDefenceTest::deadly, DronesAndAirDefenceTest::deathsAHeavyHour, strikes, defence);
        assertThat(struck).isGreaterThan(1.5 * plain);
        assertThat(defended).isLessThan(0.7 * struck);
    }

    /** Strikes that add twice the guns' fire, nobody tempted, and a defence that nothing passes. */
    private static Trial deadly(long seed) {
        return Dawn.war(seed)
                .with("drones.strikes", 1)
                .with("drones.temptation", 0)
                .with("air-defence.getThrough", 0)
                .with("air-defence.seen", 0);
    }

    @Test
    void whoHasStrikeAircraftAuthorisesMoreReadily() {
        double tempted = Dawn.sum(
                seed -> Trial.ordinary(seed).with("drones.temptation", 3).with("drones.strikes", 0),
                DronesAndAirDefenceTest::authorised,
                new Drones(BOTH, 3, 1, 0));
        assertThat(tempted).isGreaterThan(Dawn.sum(Trial::ordinary, DronesAndAirDefenceTest::authorised));
    }

    @Test
    void overflightsBringPatrolsOut() {
        double alarmed = Dawn.sum(
                seed -> Trial.ordinary(seed).with("drones.alarms", 10),
                DronesAndAirDefenceTest::patrols,
                new Drones(KG, 3, 0, 0.5));
        assertThat(alarmed).isGreaterThan(Dawn.sum(Trial::ordinary, DronesAndAirDefenceTest::patrols) + 100);
    }

    private static double patrols(History h) {
        return h.incidents().stream().filter(i -> i.trigger() == Trigger.PATROL).count();
    }

    private static double authorised(History h) {
        return h.events().stream().filter(Event.Authorised.class::isInstance).count();
    }

    private static double deathsAHeavyHour(History h) {
        return Outcome.DEATHS.of(h) / StrictMath.max(1, Outcome.HEAVY_HOURS.of(h));
    }

    private static double lastDay(History h, DayColumn column) {
        return h.days().get(h.days().count() - 1, column);
    }
}
