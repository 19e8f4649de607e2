package isfara.intervention;

import static isfara.intervention.Dawn.BOTH;
import static isfara.intervention.Dawn.KG;
import static isfara.intervention.Dawn.TJ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import isfara.model.Influence;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.model.Written;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Aircraft of one side and what the other can do against them. */
class DronesAndAirDefenceTest {

    @Test
    void dronesActForTheirOwnerAlone() {
        Dawn rates = Dawn.after(500, new Drones(KG, 3, 0.5, 0.5));
        for (int sector = 0; sector < Dawn.SECTORS; sector++) {
            assertThat(rates.moved(sector, Side.KG))
                    .containsExactlyInAnyOrder(Rate.AIR, Rate.AIR_TEMPTATION, Rate.ALARMS);
            assertThat(rates.moved(sector, Side.TJ)).isEmpty();
        }
        assertThat(rates.of(Rate.AIR, 0, Side.KG)).isCloseTo(Dawn.declared("drones.strikes"), within(1e-12));
        assertThat(rates.of(Rate.AIR_TEMPTATION, 0, Side.KG))
                .isCloseTo(Dawn.declared("drones.temptation"), within(1e-12));
        assertThat(rates.of(Rate.ALARMS, 0, Side.KG)).isCloseTo(Dawn.declared("drones.alarms"), within(1e-12));
    }

    @Test
    void eachTaskOfTheAircraftHasItsOwnEffect() {
        assertThat(Dawn.after(500, new Drones(TJ, 3, 1, 0)).moved(4, Side.TJ))
                .containsExactlyInAnyOrder(Rate.AIR, Rate.AIR_TEMPTATION);
        assertThat(Dawn.after(500, new Drones(TJ, 3, 0, 1)).moved(4, Side.TJ)).containsExactly(Rate.ALARMS);
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
        return Dawn.after(500, new Drones(KG, number, 0.5, 0.5)).of(Rate.AIR, 0, Side.KG);
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
        Dawn rates = Dawn.after(500, new AirDefence(KG, Dawn.in(2, 5), 1));
        for (int sector : new int[] {2, 5}) {
            assertThat(rates.moved(sector, Side.TJ)).containsExactly(Rate.AIRCRAFT);
            assertThat(rates.moved(sector, Side.KG)).containsExactly(Rate.POSTURE_SEEN);
            assertThat(rates.of(Rate.AIRCRAFT, sector, Side.TJ)).isCloseTo(0.5, within(1e-12));
            assertThat(rates.of(Rate.POSTURE_SEEN, sector, Side.KG)).isCloseTo(0.1, within(1e-12));
        }
        assertThat(rates.moved(3, Side.KG)).isEmpty();
        assertThat(rates.moved(3, Side.TJ)).isEmpty();
    }

    @Test
    void withoutAircraftOnTheOtherSideAirDefenceOnlyLooksLikePosture() {
        Trial unseen = Trial.warlike(3).with("air-defence.seen", 0);
        Influence defence =
                new AirDefence(BOTH, Dawn.EVERYWHERE, 1).bind(Dawn.ALWAYS, unseen.parameters(), Trial.WORLD);
        assertThat(Written.linesWithoutLevers(unseen.under(defence).run()))
                .isEqualTo(Written.linesWithoutLevers(unseen.run()));
        double seen = Dawn.sum(
                seed -> Trial.ordinary(seed).with("air-defence.seen", 0.5),
                h -> lastDay(h, DayColumn.POSTURE_TJ),
                new AirDefence(KG, Dawn.EVERYWHERE, 1));
        assertThat(seen).isGreaterThan(Dawn.sum(Trial::ordinary, h -> lastDay(h, DayColumn.POSTURE_TJ)));
    }

    @Test
    void strikesMakeHeavyFireDeadlierAndAirDefenceTakesThatBack() {
        Drones strikes = new Drones(BOTH, 200, 1, 0);
        AirDefence defence = new AirDefence(BOTH, Dawn.EVERYWHERE, 1);
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
