package isfara.model.state;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.Event;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;

/** What is written down while a run goes on. */
public final class Chronicle {

    /** The days. */
    public final Days days;
    /** Ended incidents. */
    public final List<Incident> incidents = new ArrayList<>();
    /** Ended episodes. */
    public final List<Episode> episodes = new ArrayList<>();
    /** Events in order. */
    public final List<Event> events = new ArrayList<>();
    /** Incidents begun so far. */
    public int begun;
    /** Hours with at least one sector engaged. */
    public int engagedHours;

    /** An empty record of so many days. */
    public Chronicle(int days) {
        this.days = new Days(days);
    }

    /** Writes an event down. */
    public void tell(Event event) {
        events.add(event);
    }

    /** Counts people killed on a day. */
    public void killed(int day, Side side, Kind kind, int people) {
        days.add(day, DayColumn.killed(side, kind), people);
    }

    /** Counts people injured on a day. */
    public void injured(int day, Side side, Kind kind, int people) {
        days.add(day, DayColumn.injured(side, kind), people);
    }
}
