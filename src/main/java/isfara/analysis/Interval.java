package isfara.analysis;

/**
 * From where to where an estimate may lie. Not-a-number at both ends when there were too few runs to say.
 *
 * @param low lower end
 * @param high upper end, at least {@code low}
 */
public record Interval(double low, double high) {

    /** Nothing can be said. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    /** The level of every interval in tables and reports, as opposed to the 50 % and 90 % bands of the runs. */
    public static final double LEVEL = 0.95;

    /** The middle share of the values of a statistic in resamples; values that are not-a-number are left out. */
    static Interval of(double[] values, double level) {
        Quantiles quantiles = Quantiles.of(values);
        return new Interval(quantiles.at((1 - level) / 2), quantiles.at((1 + level) / 2));
    }

    /** Whether there is an interval at all. */
    public boolean known() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Unknown when it ends at 0: a share whose estimate is below zero in every resample has been set to zero, not found to be. */
    Interval unlessNothing() {
        return high == 0 ? UNKNOWN : this;
    }

    /** Whether a value lies within, ends included. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half the distance between the ends. */
    public double halfWidth() {
        return (high - low) / 2;
    }
}
