package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where two histories of one replication part: the first thing that happens in one of them and not, at that place in its order, in
 * the other. What levers announce of themselves is left out, and so are reasons: the same thing may happen for other reasons.
 *
 * @param common what happens in both before, in order
 * @param first what happens in the one from there on
 * @param second what happens in the other from there on
 */
public record Divergence(List<Event> common, List<Event> first, List<Event> second) {

    /** Copies that cannot change. */
    public Divergence {
        common = List.copyOf(common);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /** Compares two histories. */
    public static Divergence of(History first, History second) {
        List<Event> one = happened(first);
        List<Event> other = happened(second);
        int same = 0;
        while (same < one.size()
                && same < other.size()
                && Facts.bare(one.get(same)).equals(Facts.bare(other.get(same)))) {
            same++;
        }
        return new Divergence(one.subList(0, same), one.subList(same, one.size()), other.subList(same, other.size()));
    }

    /** The hour in which they part, since the start; none when they never do. */
    public OptionalInt hour() {
        int one = first.isEmpty() ? Integer.MAX_VALUE : first.get(0).hour();
        int other = second.isEmpty() ? Integer.MAX_VALUE : second.get(0).hour();
        int hour = StrictMath.min(one, other);
        return hour == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(hour);
    }

    /** Whether they are the same to the end. */
    public boolean never() {
        return first.isEmpty() && second.isEmpty();
    }

    /** What happens in the hour in which they part in the first history alone. */
    List<Event> onlyInFirst() {
        return only(first, second);
    }

    /** What happens in that hour in the second history alone. */
    List<Event> onlyInSecond() {
        return only(second, first);
    }

    private List<Event> only(List<Event> events, List<Event> others) {
        int hour = hour().orElseThrow();
        List<Event> there = new ArrayList<>();
        others.stream().filter(event -> event.hour() == hour).map(Facts::bare).forEach(there::add);
        return events.stream()
                .filter(event -> event.hour() == hour && !there.remove(Facts.bare(event)))
                .toList();
    }

    /**
     * The next event that the same rule decides for the same people at the same place: what became, in the other history, of a
     * question that was asked in this one.
     */
    static Optional<Event> next(Event like, List<Event> events) {
        return events.stream().filter(event -> alike(like, event)).findFirst();
    }

    private static boolean alike(Event a, Event b) {
        if (a instanceof Event.IncidentBegan x && b instanceof Event.IncidentBegan y) {
            return x.sector() == y.sector() && x.origin() == y.origin();
        }
        if (a instanceof Event.LevelChanged x && b instanceof Event.LevelChanged y) {
            return x.sector() == y.sector() && x.side() == y.side() && x.from() == y.from();
        }
        if (a instanceof Event.Authorised x && b instanceof Event.Authorised y) {
            return x.side() == y.side();
        }
        if (a instanceof Event.Widened x && b instanceof Event.Widened y) {
            return x.side() == y.side();
        }
        if (a instanceof Event.WillingToStop x && b instanceof Event.WillingToStop y) {
            return x.side() == y.side();
        }
        if (a instanceof Event.CeasefireBroken x && b instanceof Event.CeasefireBroken y) {
            return x.side() == y.side();
        }
        if (a instanceof Event.OrderedToLeave x && b instanceof Event.OrderedToLeave y) {
            return x.settlement() == y.settlement();
        }
        return a instanceof Event.CrossingChanged x
                && b instanceof Event.CrossingChanged y
                && x.post() == y.post()
                && x.open() == y.open();
    }

    private static List<Event> happened(History history) {
        return history.events().stream()
                .filter(event -> !(event instanceof Event.LeverChanged))
                .toList();
    }
}
