package isfara.report.story;

import java.util.Set;

/** A rule of the model that decides, in the words of a reader, and what it weighs against the thing it decides on. */
enum Rule {
    DISPUTE("a dispute here", Rule.DAY, Set.of()),
    RECONVENED("that the crowd of the day before comes back", Rule.DAY, Set.of()),
    SPREAD("that the widened war reaches this sector", Rule.HOUR, Set.of()),
    VIOLATION("shots in spite of the ceasefire", Rule.HOUR, Set.of("hours of ceasefire", "pull-back")),
    SHOTS("going on to this", Rule.HOUR, Set.of()),
    MORTARS("going on to mortars", Rule.HOUR, Set.of("outside pressure", "ceasefire")),
    HEAVY("bringing in the army's heavy weapons", Rule.HOUR, Set.of("outside pressure", "ceasefire")),
    COOLING("calming down", Rule.HOUR, Set.of("opponent's level", "own dead of six hours", "posture", "reinforcement")),
    STAND_DOWN("that those here obey the ceasefire", "", Set.of()),
    AUTHORISATION("allowing them", Rule.HOUR, Set.of("outside pressure")),
    WIDENING("allowing it", Rule.HOUR, Set.of("outside pressure")),
    WILL("becoming ready", Rule.HOUR, Set.of("legitimacy deficit", "has widened")),
    BREAKDOWN("breaking it off", Rule.HOUR, Set.of("outside pressure", "pull-back")),
    ORDER("an order to leave", Rule.HOUR, Set.of()),
    CLOSING("closing it", Rule.HOUR, Set.of()),
    REOPENING("reopening it", Rule.DAY, Set.of());

    private static final String HOUR = " in that hour";
    private static final String DAY = " on that day";

    private final String words;
    private final String time;
    private final Set<String> against;

    Rule(String words, String time, Set<String> against) {
        this.words = words;
        this.time = time;
        this.against = against;
    }

    /** What had a chance, in words. */
    String words() {
        return words;
    }

    /** To what time its chance refers. */
    String time() {
        return time;
    }

    /** Whether more of a term makes it less likely. */
    boolean against(String term) {
        return against.contains(term);
    }
}
