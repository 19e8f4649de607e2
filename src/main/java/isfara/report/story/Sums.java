package isfara.report.story;

import isfara.outcome.Event;
import isfara.world.Post;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What happens by the hour in many places, told once in a while: people and soldiers on the move, homes, crossings, captives. */
final class Sums {

    static final int DAY = 24;
    private static final int WEEK = 7 * DAY;
    private static final int MONTH = 30 * DAY;

    /** Fewer people on the move in a day or month are not told on their own. */
    static final int FEW_PEOPLE = 200;

    /** Fewer soldiers on the move in a day or week are not told on their own. */
    static final int FEW_SOLDIERS = 100;

    private final Words words;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    Sums(Words words) {
        this.words = words;
    }

    private record Sum(Tally tally, int least, Function<Tally, String> telling) {}

    /** Everything summed up, a line each. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Sum sum : sums.values()) {
            if (sum.tally().total() >= sum.least()) {
                lines.add(new Line(sum.tally().hour(), sum.telling().apply(sum.tally())));
            }
        }
        return lines;
    }

    /** Adds an event if it is of the kind that is summed up. */
    boolean take(Event event) {
        return people(event) || soldiers(event) || captives(event) || things(event);
    }

    private boolean people(Event event) {
        if (event instanceof Event.OrderedToLeave e) {
            String which = Words.adjective(words.sideOf(e.settlement()));
            add(
                    "order " + which,
                    DAY,
                    e.hour(),
                    words.settlement(e.settlement()),
                    1,
                    1,
                    t -> "the authorities tell " + Words.count(t.count(), which + " settlement", which + " settlements")
                            + " to leave: " + t.names());
        } else if (event instanceof Event.Left e) {
            moved("leave on this day", DAY, e.hour(), e.settlement(), e.people());
        } else if (event instanceof Event.CameBack e) {
            moved("have come back within the month", MONTH, e.hour(), e.settlement(), e.people());
        } else if (event instanceof Event.Emigrated e) {
            moved("have given up and stay elsewhere", 2 * MONTH, e.hour(), e.settlement(), e.people());
        } else {
            return false;
        }
        return true;
    }

    private void moved(String did, int period, int hour, int settlement, int people) {
        String who = words.sideOf(settlement) == Side.KG ? " Kyrgyz " : " Tajiks ";
        add(
                who + did,
                period,
                hour,
                words.settlement(settlement),
                people,
                FEW_PEOPLE,
                t -> Words.number(t.total()) + who + did + ": " + t.where());
    }

    private boolean soldiers(Event event) {
        if (event instanceof Event.UnitArrived e) {
            moved(" soldiers arrive: ", DAY, e.hour(), e.garrison(), e.sector(), e.soldiers());
        } else if (event instanceof Event.UnitWithdrew e) {
            moved(" soldiers have gone back: ", WEEK, e.hour(), e.garrison(), e.sector(), e.soldiers());
        } else {
            return false;
        }
        return true;
    }

    private void moved(String did, int period, int hour, int garrison, int sector, int soldiers) {
        String who =
                " " + Words.adjective(words.world().garrisons().get(garrison).side()) + did;
        add(
                who,
                period,
                hour,
                words.sector(sector),
                soldiers,
                FEW_SOLDIERS,
                t -> Words.number(t.total()) + who + t.where());
    }

    private boolean captives(Event event) {
        if (event instanceof Event.Seized e) {
            captives("seized or missing", e.hour(), e.side(), e.people());
        } else if (event instanceof Event.Released e) {
            captives("back from captivity", e.hour(), e.side(), e.people());
        } else {
            return false;
        }
        return true;
    }

    private void captives(String what, int hour, Side side, int people) {
        String who = " of the " + Words.adjective(side) + " side ";
        add(what + side, WEEK, hour, "", people, 1, t -> Words.people(t.total()) + who + what + " within the week");
    }

    private boolean things(Event event) {
        if (event instanceof Event.HomesDestroyed e) {
            add(
                    "homes",
                    DAY,
                    e.hour(),
                    words.village(e.settlement()),
                    e.homes(),
                    1,
                    t -> Words.count(t.total(), "home", "homes") + " destroyed on this day: " + t.where());
        } else if (event instanceof Event.CrossingChanged e) {
            Post post = words.world().posts().get(e.post());
            String what = Words.adjective(post.side()) + (e.open() ? " side reopens " : " side closes ");
            add(what, DAY, e.hour(), post.name(), 1, 1, t -> "the " + what + t.names());
        } else {
            return false;
        }
        return true;
    }

    /** Adds to what is told together for so many hours, if it comes to at least so much. */
    void add(String what, int period, int hour, String place, int amount, int least, Function<Tally, String> telling) {
        sums.computeIfAbsent(what + " " + hour / period, key -> new Sum(new Tally(), least, telling))
                .tally()
                .add(hour, place, amount);
    }
}
