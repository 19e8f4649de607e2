package isfara.report.story;

import isfara.outcome.Level;
import isfara.outcome.Why;
import java.util.Locale;
import java.util.Map;

/** The numbers that a rule weighs, said so that nobody needs to look a symbol up. */
final class Weighed {

    /** Each term by the name that the model gives it; {@code %s} stands for its number. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("own crowd", "own crowd of %s"),
            Map.entry("opposing crowd", "opposing crowd of %s"),
            Map.entry("guards", "%s own guards"),
            Map.entry("grievance", "grievance %s of 1"),
            Map.entry("rules of engagement", "rules of engagement %s times as free as today"),
            Map.entry("own dead of six hours", "%s own dead in about six hours"),
            Map.entry("own dead of a day", "%s own dead in about a day"),
            Map.entry("dead of both sides", "%s dead of both sides"),
            Map.entry(
                    "level seen on the other side",
                    "the other side seen as if at level %s (4 is the army; fear overrates)"),
            Map.entry("posture", "own forward posture %s of 1"),
            Map.entry("reinforcement", "reinforcements %s of 1"),
            Map.entry("stake", "stake in the sectors fought over %s of 1"),
            Map.entry("legitimacy deficit", "the government's lack of legitimacy %s of 1"),
            Map.entry("outside pressure", "outside pressure to stop %s of 1"),
            Map.entry("pull-back", "pull-back of forces %s of 1"),
            Map.entry("hours of ceasefire", "%s hours of ceasefire"),
            Map.entry("ceasefire", "a ceasefire in force"),
            Map.entry("mortars firing", "mortars are firing"),
            Map.entry("the other has authorised", "the other capital has allowed them"),
            Map.entry("the other has widened", "the other capital has widened the war"),
            Map.entry("has widened", "it has widened the war itself"),
            Map.entry("near a sector with heavy weapons", "a sector with heavy weapons is near"),
            Map.entry("weight", "the sector's tendency to disputes %s"),
            Map.entry("dispute weight", "the sector's tendency to disputes %s"),
            Map.entry("water tension", "water tension %s"),
            Map.entry("contested works", "contested works under way"),
            Map.entry("set off by earlier incidents", "unrest after earlier incidents %s"),
            Map.entry("Kyrgyz crowd of the day before", "%s Kyrgyz the day before"),
            Map.entry("Tajik crowd of the day before", "%s Tajiks the day before"),
            Map.entry("danger", "danger in the village %s"),
            Map.entry("shots in the sector", "shots in the sector"),
            Map.entry("days of calm", "%s days of calm"),
            Map.entry("ordered by a lever", "ordered by a lever"));

    private static final String LEVEL = "opponent's level";

    private Weighed() {}

    /** A term in words. */
    static String words(Why.Term term) {
        if (term.name().equals(LEVEL)) {
            return "the other side at " + Words.level(Level.values()[(int) term.value()]);
        }
        String words = WORDS.get(term.name());
        return words == null ? term.name() + " " + number(term.value()) : words.replace("%s", number(term.value()));
    }

    /** Whether there are words for a name. */
    static boolean known(String name) {
        return WORDS.containsKey(name) || name.equals(LEVEL) || name.startsWith("hazard of ");
    }

    static String number(double value) {
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        double size = StrictMath.abs(value);
        return String.format(
                Locale.ROOT, size < 0.095 ? "%.3f" : size < 0.995 ? "%.2f" : size < 9.95 ? "%.1f" : "%,.0f", value);
    }
}
