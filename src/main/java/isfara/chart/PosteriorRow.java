package isfara.chart;

import isfara.parameter.Declaration;
import isfara.parameter.Prior;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.util.FastMath;

/**
 * What a fit has made of the belief in one parameter.
 *
 * @param declaration which, with what was believed before
 * @param q05 5 % of the posterior lies below
 * @param q25 25 %
 * @param median 50 %
 * @param q75 75 %
 * @param q95 95 %
 * @param identified whether the record tells something of it
 */
public record PosteriorRow(
        Declaration declaration, double q05, double q25, double median, double q75, double q95, boolean identified) {

    private static final MathContext SHOWN = new MathContext(2);

    private static final char MINUS = '\u2212';

    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    /** Where a value lies on the prior's own scale: 0 at its 5 %, 1 at its 95 %. */
    double place(double value) {
        double low = scaled(declaration.quantile(LOW));
        return (scaled(value) - low) / (scaled(declaration.quantile(HIGH)) - low);
    }

    private double scaled(double value) {
        return declaration.prior() == Prior.LOG_UNIFORM ? FastMath.log(value) : value;
    }

    String name() {
        return declaration.name();
    }

    /** The 90 % range before the fit, with its unit. */
    String before() {
        String unit = declaration.unit();
        return range(declaration.quantile(LOW), declaration.quantile(HIGH)) + (unit.equals("1") ? "" : " " + unit);
    }

    /** The median after the fit, and its 90 % range. */
    String after() {
        return number(median) + " (" + range(q05, q95) + ")";
    }

    private static String range(double low, double high) {
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .round(SHOWN)
                .stripTrailingZeros()
                .toPlainString()
                .replace('-', MINUS);
    }
}
