package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.Why;
import java.util.Optional;

/** What happened, apart from why: the same thing may happen in two histories for different reasons. */
final class Facts {

    private Facts() {}

    /** The reason of an event, if it has one. */
    static Optional<Why> why(Event event) {
        if (event instanceof Event.IncidentBegan e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.LevelChanged e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.Authorised e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.Widened e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.WillingToStop e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.CeasefireBroken e) {
            return Optional.of(e.why());
        }
        if (event instanceof Event.OrderedToLeave e) {
            return Optional.of(e.why());
        }
        return event instanceof Event.CrossingChanged e ? Optional.of(e.why()) : Optional.empty();
    }

    /** The event with no reason given. */
    static Event bare(Event event) {
        Why none = Why.given();
        if (event instanceof Event.IncidentBegan e) {
            return new Event.IncidentBegan(
                    e.hour(),
                    e.incident(),
                    e.sector(),
                    e.kgSettlement(),
                    e.tjSettlement(),
                    e.trigger(),
                    e.origin(),
                    e.crowdKg(),
                    e.crowdTj(),
                    e.guardsKg(),
                    e.guardsTj(),
                    none);
        }
        if (event instanceof Event.LevelChanged e) {
            return new Event.LevelChanged(e.hour(), e.sector(), e.side(), e.from(), e.to(), e.byCrowd(), none);
        }
        if (event instanceof Event.Authorised e) {
            return new Event.Authorised(e.hour(), e.side(), none);
        }
        if (event instanceof Event.Widened e) {
            return new Event.Widened(e.hour(), e.side(), none);
        }
        if (event instanceof Event.WillingToStop e) {
            return new Event.WillingToStop(e.hour(), e.side(), none);
        }
        if (event instanceof Event.CeasefireBroken e) {
            return new Event.CeasefireBroken(e.hour(), e.side(), none);
        }
        if (event instanceof Event.OrderedToLeave e) {
            return new Event.OrderedToLeave(e.hour(), e.settlement(), none);
        }
        return event instanceof Event.CrossingChanged e
                ? new Event.CrossingChanged(e.hour(), e.post(), e.open(), none)
                : event;
    }
}
