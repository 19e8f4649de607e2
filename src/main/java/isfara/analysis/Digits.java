package isfara.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: no more digits than they are worth, thousands apart, a real minus sign. */
public final class Digits {

    /** What stands for a number that is not known. */
    private static final String UNKNOWN = "–";

    private static final char MINUS = '\u2212';

    /** Before the per cent sign; lines do not break there. */
    private static final char NO_BREAK = '\u00a0';

    private Digits() {}

    /** About three digits, at most two of them behind the point: 12,345; 123; 12.3; 0.12. A dash when unknown. */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return UNKNOWN;
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        double size = StrictMath.abs(value);
        boolean whole = value == StrictMath.rint(value) || size >= 99.95;
        return minus(String.format(Locale.ROOT, whole ? "%,.0f" : size >= 9.995 ? "%.1f" : "%.2f", value));
    }

    /** As in a sentence: three digits that count, one behind the point from 1 on: 12,300; 12.3; 1.2; 0.12. */
    public static String brief(double value) {
        double size = StrictMath.abs(value);
        if (Double.isNaN(value) || Double.isInfinite(value) || size == 0) {
            return number(value);
        }
        BigDecimal rounded = BigDecimal.valueOf(value);
        rounded = size < 9.995
                ? rounded.setScale(size < 0.995 ? 2 : 1, RoundingMode.HALF_EVEN)
                : rounded.round(new MathContext(3, RoundingMode.HALF_EVEN));
        return minus(String.format(Locale.ROOT, size < 0.995 ? "%,.2f" : size < 99.95 ? "%,.1f" : "%,.0f", rounded));
    }

    /** The same with two digits that count however small it is: 0.0034. */
    public static String small(double value) {
        double size = StrictMath.abs(value);
        return size != 0 && size < 0.0995 ? minus(String.format(Locale.ROOT, "%.2g", value)) : number(value);
    }

    /** With its sign: +12.3. */
    public static String signed(double value) {
        return (value > 0 ? "+" : "") + number(value);
    }

    /** A share as per cent: 12 %, 1.2 %, 0.12 %. */
    public static String percent(double share) {
        return Double.isNaN(share) ? UNKNOWN : hundredths(share) + NO_BREAK + "%";
    }

    /** An interval: 1.2 to 3.4. */
    public static String interval(Interval interval) {
        return interval.known() ? number(interval.low()) + " to " + number(interval.high()) : UNKNOWN;
    }

    /** An interval of shares: 1.2 to 3.4 %. */
    public static String percent(Interval interval) {
        return interval.known() ? hundredths(interval.low()) + " to " + percent(interval.high()) : UNKNOWN;
    }

    /** Rounded up to two digits that count: 1,234 becomes 1,300. */
    static String roughly(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.UP));
        return String.format(Locale.ROOT, "%,.0f", rounded.setScale(0, RoundingMode.UP));
    }

    private static String hundredths(double share) {
        double percent = share * 100;
        double size = StrictMath.abs(percent);
        // Nearly all is not all.
        boolean nearlyAll = size > 99.5 && size < 100;
        boolean whole = size == 0 || (size >= 9.95 && !nearlyAll);
        return minus(String.format(Locale.ROOT, whole ? "%.0f" : size >= 1 && !nearlyAll ? "%.1f" : "%.2f", percent));
    }

    private static String minus(String text) {
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? text.replace("-", "") : text.replace('-', MINUS);
    }
}
