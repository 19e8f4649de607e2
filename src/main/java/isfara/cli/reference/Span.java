package isfara.cli.reference;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Values from one to another.
 *
 * @param low smallest
 * @param high largest
 */
public record Span(double low, double high) {

    private static final int THREE_DIGITS = 3;

    static Span of(double value) {
        return new Span(value, value);
    }

    Span and(Span other) {
        return new Span(StrictMath.min(low, other.low), StrictMath.max(high, other.high));
    }

    /** In words, to three digits: {@code 0.85}, {@code 0.7 to 1.05}. */
    @Override
    public String toString() {
        String from = rounded(low);
        String to = rounded(high);
        return from.equals(to) ? from : from + " to " + to;
    }

    private static String rounded(double value) {
        return Markdown.number(
                new BigDecimal(value).round(new MathContext(THREE_DIGITS)).doubleValue());
    }
}
