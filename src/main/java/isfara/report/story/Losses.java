package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.Kind;
import isfara.outcome.Toll;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;

/** Who was killed and injured in one watch of a war, and where most of them. */
final class Losses {

    private static final int MANY = 10;

    private final Toll killed = new Toll();
    private final Tally deaths = new Tally();
    private int injured;

    void add(Event.Harmed event, String sector) {
        killed.add(event.side(), event.kind(), event.killed());
        injured += event.injured();
        deaths.add(event.hour(), sector, event.killed());
    }

    /** Whether anybody was killed, or many were injured. */
    boolean worthTelling() {
        return killed.total() > 0 || injured >= MANY;
    }

    /** In a line. */
    Line line() {
        List<String> parts = new ArrayList<>();
        for (Side side : Side.BOTH) {
            for (Kind kind : Kind.values()) {
                if (killed.of(side, kind) > 0) {
                    parts.add(Words.who(side, kind, killed.of(side, kind)));
                }
            }
        }
        String dead = parts.isEmpty()
                ? "nobody killed"
                : Words.number(killed.total()) + " killed: " + String.join(", ", parts);
        String where = parts.isEmpty() ? "" : "; by sector: " + deaths.where();
        return new Line(
                deaths.hour(), "in these six hours " + dead + "; " + Words.number(injured) + " injured" + where);
    }
}
