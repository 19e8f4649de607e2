package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.List;

/** The outcomes that a report puts first. */
public final class Headlines {

    /** What the answer is about. */
    public static final List<Outcome> ANSWER = List.of(Outcome.DEATHS, Outcome.EVACUEES_EVER, Outcome.WAR);

    /** What tables are about, these among them. */
    public static final List<Outcome> ALL = List.of(
            Outcome.DEATHS,
            Outcome.DEATHS_CIVILIAN,
            Outcome.INJURED,
            Outcome.EVACUEES_EVER,
            Outcome.DISPLACED_DAYS,
            Outcome.HOMES_DESTROYED,
            Outcome.WAR,
            Outcome.INCIDENTS);

    private Headlines() {}
}
