package isfara.report.story;

import isfara.outcome.Level;
import isfara.outcome.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why something happened: the rule that decided, its chance, and the numbers that it weighed. */
final class Reason {

    /** Told at most of one decision when only the main things are told. */
    private static final int FEW = 4;

    /** What is smaller would be written as nothing. */
    private static final double SMALLEST = 0.0005;

    /** Terms that are yes or no: their name says all. */
    private static final Set<String> FLAGS = Set.of(
            "contested works",
            "ceasefire",
            "near a sector with heavy weapons",
            "shots in the sector",
            "the other has authorised",
            "the other has widened",
            "has widened",
            "ordered by a lever",
            "mortars firing");

    private static final String LEVEL = "opponent's level";

    private final boolean all;

    Reason(boolean all) {
        this.all = all;
    }

    /**
     * In brackets, to follow a sentence.
     *
     * @param rule what decided, in words
     * @param time to what the chance refers: {@code that hour}, {@code that day}
     */
    String of(String rule, String time, Why why) {
        List<String> terms = new ArrayList<>();
        for (Why.Term term : why.terms()) {
            if (StrictMath.abs(term.value()) >= SMALLEST && (all || terms.size() < FEW)) {
                terms.add(term(term));
            }
        }
        return " [" + rule + ", chance " + percent(why.chance()) + " " + time
                + (terms.isEmpty() ? "" : ": " + String.join(", ", terms)) + "]";
    }

    private static String term(Why.Term term) {
        if (FLAGS.contains(term.name()) && term.value() == 1) {
            return term.name();
        }
        if (term.name().equals(LEVEL)) {
            return "the other side at " + Words.level(Level.values()[(int) term.value()]);
        }
        return term.name() + " " + number(term.value());
    }

    static String number(double value) {
        if (value == StrictMath.rint(value) && StrictMath.abs(value) < 1e9) {
            return String.format(Locale.ROOT, "%,d", (long) value);
        }
        return String.format(Locale.ROOT, StrictMath.abs(value) < 0.095 ? "%.3f" : "%.2f", value);
    }

    static String percent(double chance) {
        double percent = 100 * StrictMath.min(1, chance);
        return String.format(Locale.ROOT, percent < 0.95 ? "%.2f %%" : "%.0f %%", percent);
    }
}
