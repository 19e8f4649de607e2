package isfara.calibration;

import java.util.Locale;

/**
 * One line of the plausibility table.
 *
 * @param key name for programs
 * @param name what it is, in words
 * @param unit what it is counted in; {@code share} is told in percent
 * @param value mean, median or share, as the name says; not-a-number when no run has one
 * @param low lower bound of the spread over runs or wars; not-a-number when none is told
 * @param high upper bound of the spread
 * @param documented what is known, in words; blank when nothing is
 * @param source where that was published
 */
public record Measure(
        String key, String name, String unit, double value, double low, double high, String documented, String source) {

    /** The unit of a part of a whole. */
    static final String SHARE = "share";

    /** The simulated value with its spread. */
    public String simulated() {
        if (Double.isNaN(value)) {
            return "none";
        }
        return written(value) + (Double.isNaN(low) ? "" : " (" + written(low) + " to " + written(high) + ")");
    }

    private String written(double number) {
        if (unit.equals(SHARE)) {
            return String.format(Locale.ROOT, number < 0.095 ? "%.1f %%" : "%.0f %%", 100 * number);
        }
        return String.format(Locale.ROOT, StrictMath.abs(number) < 20 ? "%.1f" : "%,.0f", number);
    }
}
