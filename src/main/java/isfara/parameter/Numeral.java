package isfara.parameter;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How a number is written in files and on the command line, and how a range is told.
 *
 * <p>Strict on purpose: {@code 010} might mean eight or ten, {@code 0,5} might mean a half or a list, {@code .inf} is no value that
 * a model can run with. What could be read in two ways is refused.
 */
public final class Numeral {

    private static final Pattern WHOLE = Pattern.compile("[-+]?(0|[1-9][0-9]{0,18})");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?((0|[1-9][0-9]{0,18})(\\.[0-9]{0,40})?|\\.[0-9]{1,40})([eE][-+]?[0-9]{1,3})?");

    private Numeral() {}

    /** A finite number in decimal digits, with a decimal point and an exponent if wanted; nothing if it is not one. */
    public static OptionalDouble number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(text) + 0.0; // -0 is 0
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** A whole number without leading zeros, separators or exponent; nothing if it is not one. */
    public static OptionalLong whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException tooLong) { // nineteen digits may be more than a long holds
            return OptionalLong.empty();
        }
    }

    /** A range in words: {@code 0 to 5000 (persons)}, {@code 1 or more}, {@code any number}; a unit of {@code 1} or {@code -} is not told. */
    public static String range(double low, double high, String unit) {
        String range;
        if (Double.isInfinite(low) && Double.isInfinite(high)) {
            range = "any number";
        } else if (Double.isInfinite(high)) {
            range = brief(low) + " or more";
        } else if (Double.isInfinite(low)) {
            range = brief(high) + " or less";
        } else {
            range = brief(low) + " to " + brief(high);
        }
        return unit.equals("1") || unit.equals("-") || unit.isEmpty() ? range : range + " (" + unit + ")";
    }

    /** As people write it, without needless zeros or exponents: {@code 0.0034}, {@code 500}. */
    public static String brief(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
