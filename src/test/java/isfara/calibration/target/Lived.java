package isfara.calibration.target;

import isfara.model.Parameters;
import isfara.outcome.BySettlement;
import isfara.outcome.Census;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Toll;
import isfara.outcome.Trigger;
import isfara.outcome.Why;
import isfara.parameter.ParameterSpace;
import isfara.parameter.ParameterVector;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A life made by hand. */
final class Lived {

    static final LocalDate START = LocalDate.of(2010, 1, 1);

    private static final int SETTLEMENTS = World.load().settlements().size();

    /** Every incident is recorded. */
    static final ParameterVector ALL_RECORDED = ParameterSpace.of(Parameters.GROUPS)
            .defaults()
            .with("reporting.recordedMinor", 1)
            .with("reporting.recordedShots", 1);

    private final List<Incident> incidents = new ArrayList<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Days days;
    private final LocalDate start;

    Lived(LocalDate start, int days) {
        this.start = start;
        this.days = new Days(days);
    }

    /** Over the whole time. */
    static Lived history() {
        return new Lived(START, (int) ChronoUnit.DAYS.between(START, Targets.LAST) + 1);
    }

    Lived quarrel(String date, int sector, Trigger trigger, Level peak, int dead) {
        return incident(date, sector, trigger, Origin.DISPUTE, peak, dead, -1);
    }

    Lived incident(String date, int sector, Trigger trigger, Origin origin, Level peak, int dead, int episode) {
        int day = (int) ChronoUnit.DAYS.between(start, LocalDate.parse(date));
        incidents.add(new Incident(
                incidents.size(),
                day * 24 + 12,
                5,
                sector,
                0,
                1,
                trigger,
                origin,
                peak,
                20,
                20,
                toll(dead, 0),
                toll(0, 0),
                0,
                episode));
        days.add(day, DayColumn.KILLED_KG_CIVILIAN, dead);
        return this;
    }

    /** A war of incidents told before. */
    Lived war(int number, int hour, int heavyHours, Toll killed, Toll injured) {
        episodes.add(new Episode(
                number, hour, heavyHours, heavyHours, List.of(6, 7), killed, injured, List.of(), 0, 0, 0, false));
        return this;
    }

    Lived war(int number, String date) {
        int day = (int) ChronoUnit.DAYS.between(start, LocalDate.parse(date));
        return war(number, day * 24 + 14, 10, toll(20, 0), toll(0, 0));
    }

    Lived level(int hour, int sector, Level from, Level to) {
        events.add(new Event.LevelChanged(hour, sector, Side.KG, from, to, false, Why.of(1)));
        return this;
    }

    Lived ceasefire(int hour) {
        events.add(new Event.Ceasefire(hour, 1));
        return this;
    }

    Lived day(int day, DayColumn column, double value) {
        days.set(day, column, value);
        return this;
    }

    History over() {
        Census people = new Census(1000, 0, 0, 0, 0);
        return new History(
                days,
                incidents,
                episodes,
                events,
                people,
                people,
                people,
                people,
                toll(30, 10),
                new BySettlement(SETTLEMENTS),
                0);
    }

    /** As a history without replays. */
    Life life() {
        return life(ALL_RECORDED);
    }

    Life life(ParameterVector parameters) {
        return new Life(parameters, start, over(), Optional.empty(), Optional.empty());
    }

    /** As the replay of April 2021, beside an empty history. */
    Life april2021() {
        Life.Replay replay = new Life.Replay(start, 1, over());
        return new Life(ALL_RECORDED, START, history().over(), Optional.of(replay), Optional.empty());
    }

    static Toll toll(int kyrgyzCivilians, int tajikGuards) {
        Toll toll = new Toll();
        toll.add(Side.KG, Kind.CIVILIAN, kyrgyzCivilians);
        toll.add(Side.TJ, Kind.GUARD, tajikGuards);
        return toll;
    }
}
