package isfara.model.run;

import static org.assertj.core.api.Assertions.assertThat;

import isfara.model.Influence;
import isfara.model.Morning;
import isfara.model.Rate;
import isfara.model.Trial;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Outcome;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rate that a lever may change moves its own mechanism, and in the direction that its description promises. */
class RatesTest {

    private static final int SEEDS = 8;

    /**
     * What shows that a rate is heeded.
     *
     * @param on the runs in which it shows
     * @param beside other rates that must not be plain for it to show, each with its value
     * @param value the rate's value to compare with the plain one
     * @param of what it moves
     * @param up whether the value moves it up
     */
    private record Sign(
            UnaryOperator<Trial> on, Map<Rate, Double> beside, double value, ToDoubleFunction<History> of, boolean up) {

        Sign on(UnaryOperator<Trial> other) {
            return new Sign(t -> other.apply(on.apply(t)), beside, value, of, up);
        }

        Sign with(String parameter, double number) {
            return on(t -> t.with(parameter, number));
        }

        Sign beside(Rate rate, double number) {
            EnumMap<Rate, Double> more = new EnumMap<>(Rate.class);
            more.putAll(beside);
            more.put(rate, number);
            return new Sign(on, more, value, of, up);
        }
    }

    private static Sign up(double value, ToDoubleFunction<History> of) {
        return new Sign(t -> t, Map.of(), value, of, true);
    }

    private static Sign down(double value, ToDoubleFunction<History> of) {
        return new Sign(t -> t, Map.of(), value, of, false);
    }

    private static Trial war(Trial trial) {
        return Trial.warlike(trial.seed()).days(500);
    }

    private static Sign sign(Rate rate) {
        return switch (rate) {
            case ONSET, DISPUTE -> up(3, incidents(Incident::isDispute));
            case TENSION -> up(3, incidents(i -> i.trigger() == Trigger.WATER));
            case WORKS -> up(5, events(Event.WorksBegan.class));
            case WORKS_UNDER_WAY -> up(1, incidents(Incident::isDispute));
            case ROADS -> down(0, incidents(i -> i.isDispute() && i.trigger() == Trigger.ROAD));
            case ALARMS -> up(20, incidents(i -> i.trigger() == Trigger.PATROL));
            case CORRUPTION ->
                up(0.5, incidents(i -> i.trigger() == Trigger.PATROL)).with("friction.corruptionEffect", 3);
            case STAKE ->
                down(0, events(Event.Authorised.class)).on(RatesTest::war).with("authority.stake", 3);
            case GRIEVANCE -> up(0.5, incidents(Incident::isDispute));
            case FORGIVING ->
                down(20, incidents(Incident::isDispute))
                        .with("start.grievance", 0.9)
                        .with("friction.grievanceEffect", 2);
            case CROWD, CROWD_FIRST ->
                up(
                        3,
                        h -> h.incidents().stream()
                                .mapToInt(i -> i.crowdKg() + i.crowdTj())
                                .sum());
            case ARMED -> up(0.3, RatesTest::shootings);
            case CROWD_SHOTS, GUARD_SHOTS -> up(10, RatesTest::shootings);
            case CIVILIAN_FIRE -> up(10, Outcome.DEATHS::of).with("shots.crowdRate", 0.5);
            case MILITIA -> up(0.2, RatesTest::shootings);
            case MILITIA_POSTED -> up(1, RatesTest::shootings).beside(Rate.MILITIA, 0.2);
            case MILITIA_SHOTS -> up(10, RatesTest::shootings).beside(Rate.MILITIA, 0.2);
            case POSTURE -> down(0, levels(Level.MORTARS)).on(RatesTest::war);
            case POSTURE_SEEN -> up(0.5, h -> lastDay(h, DayColumn.POSTURE_KG) + lastDay(h, DayColumn.POSTURE_TJ));
            case STANDING -> down(0, RatesTest::troops).with("start.forward.KG", 800);
            case FORWARD -> up(100, RatesTest::troops);
            case ALERT ->
                up(
                                24,
                                h -> h.events().stream()
                                        .filter(Event.UnitSent.class::isInstance)
                                        .map(Event.UnitSent.class::cast)
                                        .mapToInt(e -> e.arrives() - e.hour())
                                        .average()
                                        .orElse(0))
                        .on(RatesTest::war);
            case REINFORCEMENT -> down(0, events(Event.UnitSent.class)).on(RatesTest::war);
            case MORTARS -> up(10, levels(Level.MORTARS)).on(RatesTest::war);
            case HEAVY -> down(0, levels(Level.HEAVY)).on(RatesTest::war);
            case FIRE -> up(5, Outcome.DEATHS::of);
            case HEAVY_FIRE -> up(5, RatesTest::deathsAHeavyHour).on(RatesTest::war);
            case ENTRENCHED ->
                down(0, h -> h.killed(Side.KG, Kind.ARMY) + h.killed(Side.TJ, Kind.GUARD))
                        .on(RatesTest::war);
            case AIR -> up(4, RatesTest::deathsAHeavyHour).on(RatesTest::war);
            case AIRCRAFT ->
                down(0, RatesTest::deathsAHeavyHour).on(RatesTest::war).beside(Rate.AIR, 4);
            case AIR_TEMPTATION, AUTHORISE -> up(4, events(Event.Authorised.class));
            case WIDEN -> up(4, events(Event.Widened.class)).on(RatesTest::war);
            case OFFENSIVE -> up(1, events(Event.EpisodeBegan.class)).on(t -> t.days(20));
            case COOLING -> down(20, Outcome.HEAVY_HOURS::of).on(RatesTest::war);
            case DEFUSING -> down(20, levels(Level.HEAVY)).on(RatesTest::war);
            case WILL ->
                up(6, h -> h.wars().isEmpty() ? 0 : -Outcome.LONGEST_WAR.of(h)).on(RatesTest::war);
            case VIOLATIONS ->
                up(20, incidents(i -> i.origin() == Origin.VIOLATION)).on(RatesTest::war);
            case BREAKDOWN -> down(0, events(Event.CeasefireBroken.class)).on(RatesTest::war);
            case PULL ->
                down(1000, incidents(i -> i.origin() == Origin.VIOLATION)).on(RatesTest::war);
            case BILATERAL, THIRD -> up(0, Outcome.HEAVY_HOURS::of).on(RatesTest::war);
            case NOTICE -> up(10, h -> h.days().sum(DayColumn.MEDIATION));
            case DEFICIT -> up(1, events(Event.Authorised.class)).with("authority.deficit", 4);
            case ORDERS -> up(10, events(Event.OrderedToLeave.class)).on(RatesTest::war);
            case ORDER_FROM -> down(10, events(Event.OrderedToLeave.class)).on(RatesTest::war);
            case TRANSPORT -> up(1, RatesTest::evacueesAnHour).on(RatesTest::war);
            case STAYING -> down(3, RatesTest::evacueesAnHour).on(RatesTest::war);
            case DETOUR ->
                down(
                                1,
                                h -> h.events().stream()
                                        .filter(e -> e instanceof Event.Left left && left.destination() < 0)
                                        .count())
                        .on(RatesTest::war);
            case RETURN -> down(10, Outcome.DISPLACED_DAYS::of).with("start.away.KG", 0.3);
            case REBUILD ->
                down(20, Outcome.DISPLACED_DAYS::of).with("start.away.KG", 0.1).with("start.homesDestroyed.KG", 2000);
            case NEVER -> down(0, Outcome.EMIGRATED::of).with("start.away.KG", 0.3);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aRateMovesItsOwnMechanism(Rate rate) {
        Sign sign = sign(rate);
        double plain = sum(sign, sign.beside());
        EnumMap<Rate, Double> changed = new EnumMap<>(Rate.class);
        changed.putAll(sign.beside());
        changed.put(rate, sign.value());
        double moved = sum(sign, changed);
        if (sign.up()) {
            assertThat(moved).isGreaterThan(plain);
        } else {
            assertThat(moved).isLessThan(plain);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRateNamesParametersThatThereAre(Rate rate) {
        for (String stem : rate.parameters()) {
            assertThat(Trial.SPACE.declarations())
                    .as(stem)
                    .anyMatch(d -> d.name().equals(stem) || d.name().equals(stem + ".KG"));
        }
    }

    private static double sum(Sign sign, Map<Rate, Double> values) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> sign.on().apply(Trial.ordinary(seed)).under(everywhere(values)))
                .mapToDouble(trial -> sign.of().applyAsDouble(trial.run()))
                .sum();
    }

    private static Influence everywhere(Map<Rate, Double> values) {
        return morning -> values.forEach((rate, value) -> {
            for (int sector = 0; sector < morning.rates().sectors(); sector++) {
                for (Side side : Side.BOTH) {
                    set(morning, rate, sector, side, value);
                }
            }
        });
    }

    private static void set(Morning morning, Rate rate, int sector, Side side, double value) {
        if (rate.scale() == Rate.Scale.FACTOR) {
            morning.rates().times(rate, sector, side, value);
        } else {
            morning.rates().plus(rate, sector, side, value);
        }
    }

    private static ToDoubleFunction<History> incidents(Predicate<Incident> which) {
        return h -> h.incidents().stream().filter(which).count();
    }

    private static ToDoubleFunction<History> events(Class<? extends Event> type) {
        return h -> h.events().stream().filter(type::isInstance).count();
    }

    private static ToDoubleFunction<History> levels(Level reached) {
        return h -> h.events().stream()
                .filter(e -> e instanceof Event.LevelChanged change && change.to() == reached)
                .count();
    }

    private static double shootings(History h) {
        return h.incidents().stream()
                .filter(i -> i.isDispute() && i.peak().atLeast(Level.SHOTS))
                .count();
    }

    private static double deathsAHeavyHour(History h) {
        return Outcome.DEATHS.of(h) / StrictMath.max(1, Outcome.HEAVY_HOURS.of(h));
    }

    private static double evacueesAnHour(History h) {
        return Outcome.EVACUEES_EVER.of(h) / StrictMath.max(1, Outcome.ENGAGED_HOURS.of(h));
    }

    private static double troops(History h) {
        return h.days().get(1, DayColumn.TROOPS_KG) + h.days().get(1, DayColumn.TROOPS_TJ);
    }

    private static double lastDay(History h, DayColumn column) {
        return h.days().get(h.days().count() - 1, column);
    }
}
