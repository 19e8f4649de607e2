package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Turning one screw moves the whole run the way it should, over the same luck. */
class DirectionsTest {

    private static double sum(int seeds, boolean war, UnaryOperator<Trial> with, ToDoubleFunction<History> of) {
        return LongStream.rangeClosed(1, seeds)
                .mapToObj(seed -> war ? Trial.warlike(seed).days(500) : Trial.ordinary(seed))
                .map(with)
                .map(Trial::run)
                .mapToDouble(of)
                .sum();
    }

    private static double wars(UnaryOperator<Trial> with, ToDoubleFunction<History> of) {
        return sum(6, true, with, of);
    }

    private static UnaryOperator<Trial> both(String name, double value) {
        return t -> t.with(name + ".KG", value).with(name + ".TJ", value);
    }

    private static double civilians(History h) {
        return h.killed(Side.KG, Kind.CIVILIAN) + h.killed(Side.TJ, Kind.CIVILIAN);
    }

    @Test
    void closedCrossingsKeepVillagersFromQuarrelling() {
        ToDoubleFunction<History> quarrels = h -> h.incidents().stream()
                .filter(i -> i.isDispute() && i.trigger() != Trigger.PATROL)
                .count();
        UnaryOperator<Trial> closed =
                t -> t.with("start.closed", 1).with("start.reopening", 3650).with("friction.crowdClosed", 0.5);
        assertThat(sum(6, false, closed, quarrels))
                .isLessThan(0.85 * sum(6, false, UnaryOperator.identity(), quarrels));
    }

    @Test
    void crossingsStayClosedUntilTheyMayReopen() {
        History h = Trial.ordinary(1)
                .days(500)
                .with("start.closed", 1)
                .with("start.reopening", 200)
                .run();
        float all = h.days().get(0, DayColumn.CLOSED);
        assertThat(all).isPositive();
        assertThat(h.days().get(199, DayColumn.CLOSED)).isEqualTo(all);
        assertThat(h.days().get(499, DayColumn.CLOSED)).isLessThan(all);
    }

    @Test
    void whereMoreLeaveInTimeFewerCiviliansDie() {
        UnaryOperator<Trial> timid = t -> t.with("evacuation.threshold", 0.2);
        UnaryOperator<Trial> bold = t -> t.with("evacuation.threshold", 4);
        assertThat(wars(timid, Outcome.EVACUEES_EVER::of)).isGreaterThan(wars(bold, Outcome.EVACUEES_EVER::of));
        assertThat(civilianShare(timid)).isLessThan(0.9 * civilianShare(bold));
    }

    /** Of all who are killed: their number alone also moves with the chances of each war, which deaths change. */
    private static double civilianShare(UnaryOperator<Trial> with) {
        return wars(with, DirectionsTest::civilians) / wars(with, Outcome.DEATHS::of);
    }

    @Test
    void villagersQuarrelOnlyWherePeopleLiveOnBothSides() {
        History h = Trial.ordinary(1)
                .days(3000)
                .with("friction.base", 0.02)
                .with("friction.weightExponent", 0.5)
                .with("friction.patrolShare", 0.5)
                .run();
        int[] atTheEmptyEnclave = new int[2];
        for (Incident incident : h.incidents()) {
            boolean empty = Trial.WORLD
                            .settlements()
                            .get(incident.kgSettlement())
                            .uninhabited()
                    || Trial.WORLD.settlements().get(incident.tjSettlement()).uninhabited();
            if (empty) {
                atTheEmptyEnclave[incident.trigger() == Trigger.PATROL ? 0 : 1]++;
            }
        }
        assertThat(atTheEmptyEnclave[0]).as("patrols do meet there").isPositive();
        assertThat(atTheEmptyEnclave[1]).as("villagers").isZero();
    }

    @Test
    void ordersToLeaveRaiseDepartures() {
        UnaryOperator<Trial> ordered = both("evacuation.orderRate", 3);
        UnaryOperator<Trial> silent = both("evacuation.orderRate", 0);
        assertThat(wars(ordered, Outcome.EVACUEES_EVER::of)).isGreaterThan(wars(silent, Outcome.EVACUEES_EVER::of));
        assertThat(wars(
                        silent,
                        h -> h.events().stream()
                                .filter(e -> e instanceof Event.OrderedToLeave)
                                .count()))
                .isZero();
    }

    @Test
    void settlementsThatAreCutOffLeaveMoreSlowly() {
        UnaryOperator<Trial> stuck = t -> t.with("evacuation.cutOff", 0);
        UnaryOperator<Trial> free = t -> t.with("evacuation.cutOff", 1);
        ToDoubleFunction<History> lost = h -> h.events().stream()
                .filter(e -> e instanceof Event.Left left && left.destination() < 0)
                .count();
        assertThat(wars(stuck, lost)).isZero();
        assertThat(wars(free, lost)).isPositive();
        assertThat(wars(stuck, Outcome.EVACUEES_EVER::of)).isLessThan(wars(free, Outcome.EVACUEES_EVER::of));
    }

    @Test
    void mediationShortensWars() {
        UnaryOperator<Trial> pressed = t -> t.with("mediation.bilateral", 1).with("mediation.bilateralHours", 1);
        UnaryOperator<Trial> alone = t -> t.with("mediation.bilateral", 0).with("mediation.third", 0);
        assertThat(wars(pressed, Outcome.HEAVY_HOURS::of)).isLessThan(wars(alone, Outcome.HEAVY_HOURS::of));
        assertThat(wars(pressed, Outcome.DEATHS::of)).isLessThan(wars(alone, Outcome.DEATHS::of));
    }

    @Test
    void moreWaterInTheRiversMeansFewerQuarrelsOverIt() {
        ToDoubleFunction<History> overWater = h ->
                h.incidents().stream().filter(i -> i.trigger() == Trigger.WATER).count();
        assertThat(sum(6, false, t -> t.with("water.demand", 0.3), overWater))
                .isLessThan(sum(6, false, t -> t.with("water.demand", 3), overWater));
    }

    @Test
    void worksBringQuarrels() {
        ToDoubleFunction<History> all =
                h -> h.incidents().stream().filter(Incident::isDispute).count();
        assertThat(sum(6, false, t -> t.with("friction.worksRate", 6), all))
                .isGreaterThan(sum(6, false, t -> t.with("friction.worksRate", 0), all));
    }

    @Test
    void ofThoseWhoLostTheirHomesOnlyTheDeclaredShareNeverReturns() {
        History h = Trial.ordinary(3)
                .days(1000)
                .with("start.homesDestroyed.KG", 2000)
                .with("start.away.KG", 0.3)
                .with("homecoming.never", 0)
                .with("homecoming.neverHome", 0.1)
                .with("homecoming.slow", 0)
                .with("authority.base", -10)
                .run();
        double homeless = 2000 * 5.6;
        assertThat(h.kgEnd().emigrated() / homeless).isBetween(0.001, 0.1);
        assertThat(h.kgEnd().away()).isLessThan((int) (0.1 * homeless));
    }
}
