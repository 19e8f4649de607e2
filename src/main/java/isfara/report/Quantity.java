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

    /** A difference in words with its interval: 2.4 fewer (6.1 fewer to 1.7 more); of chances in percentage points. */
    String change(double value, Interval interval) {
        double scale = chance() ? 100 : 1;
        return words(value * scale, chance() ? " points" : "")
                + (interval.known()
                        ? " (" + words(interval.low() * scale, "") + " to " + words(interval.high() * scale, "") + ")"
                        : "");
    }

    private String words(double value, String unit) {
        String size = Digits.brief(StrictMath.abs(value)) + unit;
        if (value == 0 || Double.isNaN(value)) {
            return size;
        }
        return size + " " + (value < 0 ? less() : more());
    }

    /** What less of it is called. */
    String less() {
        return chance() ? "lower" : "fewer";
    }

    /** What more of it is called. */
    String more() {
        return chance() ? "higher" : "more";
    }
}
