package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.outcome.Outcome;
import java.util.List;

/** An effect as a row of a table to read. */
public final class EffectRow {

    /** What stands over the columns. */
    public static final List<String> HEAD =
            List.of("scenario", "difference of means", "relative", "more in, less in", "risk ratio of any", "verdict");

    private EffectRow() {}

    /** A row under a name; intervals in brackets where they are known. */
    public static List<String> of(String name, Effect e) {
        String relative = Digits.percent(e.relative())
                + (e.relativeInterval().known() ? " (" + Digits.percent(e.relativeInterval()) + ")" : "");
        String ratio = Digits.number(e.riskRatio())
                + (e.riskRatioInterval().known() ? " (" + Digits.interval(e.riskRatioInterval()) + ")" : "");
        return List.of(
                name,
                new Quantity(e.outcome()).difference(e.difference(), e.interval()),
                relative,
                Digits.percent(e.larger().share()) + ", "
                        + Digits.percent(e.smaller().share()),
                ratio,
                e.verdict().words());
    }

    /** What a table of such rows is about: the outcome, and the mean of the scenario that the others are compared with. */
    public static String heading(Outcome outcome, String with, double mean) {
        Quantity quantity = new Quantity(outcome);
        return quantity.name() + "; mean of " + with + ": " + quantity.value(mean);
    }
}
