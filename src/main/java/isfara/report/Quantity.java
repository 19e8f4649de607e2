package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Interval;
import isfara.outcome.Outcome;

/** How the values of an outcome are written: a yes or no as a chance, anything else as a number. */
record Quantity(Outcome outcome) {

    private boolean chance() {
        return outcome.unit().equals("yes or no");
    }

    String name() {
        return outcome.meaning() + (chance() ? "" : " (" + outcome.unit() + ")");
    }

    String value(double value) {
        return chance() ? Digits.percent(value) : Digits.number(value);
    }

    String interval(Interval interval) {
        return chance() ? Digits.percent(interval) : Digits.interval(interval);
    }

    /** With its interval in brackets. */
    String value(double value, Interval interval) {
        return value(value) + (interval.known() ? " (" + interval(interval) + ")" : "");
    }

    /** A difference with its interval; of chances in percentage points. */
    String difference(double value, Interval interval) {
        double scale = chance() ? 100 : 1;
        String points = chance() ? " points" : "";
        return Digits.signed(value * scale)
                + (interval.known()
                        ? " (" + Digits.signed(interval.low() * scale) + " to " + Digits.signed(interval.high() * scale)
                                + ")"
                        : "")
                + points;
    }
}
