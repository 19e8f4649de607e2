package isfara.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: no more digits than they are worth, thousands apart. */
public final class Digits {

    private Digits() {}

    /** About three digits, at most {@code decimals} of them behind the point: 12,345; 123; 12.3; 0.12. A dash when unknown. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        double size = StrictMath.abs(value);
        if (value == StrictMath.rint(value) || size >= 100) {
            double rounded = StrictMath.rint(value);
            return rounded == 0 ? "0" : String.format(Locale.ROOT, "%,.0f", rounded);
        }
        String text = String.format(Locale.ROOT, size >= 9.995 ? "%.1f" : "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    /** With its sign: +12.3. */
    public static String signed(double value) {
        String text = number(value);
        return value > 0 && !text.equals("0") ? "+" + text : text;
    }

    /** A share as per cent: 12 %, 1.2 %, 0.12 %. */
    public static String percent(double share) {
        if (Double.isNaN(share)) {
            return "–";
        }
        double percent = share * 100;
        double size = StrictMath.abs(percent);
        String text =
                String.format(Locale.ROOT, size == 0 || size >= 9.95 ? "%.0f" : size >= 1 ? "%.1f" : "%.2f", percent);
        // Nearly all is not all.
        return (size < 100 && size > 99.5 ? String.format(Locale.ROOT, "%.2f", percent) : text) + " %";
    }

    /** Rounded up to two digits that count: 1,234 becomes 1,300. */
    static String roughly(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.UP));
        return String.format(Locale.ROOT, "%,.0f", rounded);
    }

    /** An interval: 1.2 to 3.4. */
    public static String interval(Interval interval) {
        return interval.known() ? number(interval.low()) + " to " + number(interval.high()) : "–";
    }

    /** An interval of shares: 1.2 % to 3.4 %. */
    public static String percent(Interval interval) {
        return interval.known() ? percent(interval.low()) + " to " + percent(interval.high()) : "–";
    }
}
