package isfara.analysis.score;

/**
 * Score of a predicted interval, in the unit of the number: its width, and a fine for what lies outside. Less is better.
 *
 * <pre>S = (u - l) + 2/α (l - y) [y &lt; l] + 2/α (y - u) [y &gt; u]</pre>
 *
 * l, u ends of the central interval; y what happened; α share outside, 0.1 for 90 %. Source: Gneiting and Raftery 2007,
 * <i>JASA</i> 102, 359-378, section 6.2.
 */
public final class IntervalScore {

    /** The level at which intervals are scored, as in the fatality-forecasting field. */
    public static final double LEVEL = 0.9;

    private IntervalScore() {}

    /** Of a forecast's central 90 % interval. */
    public static double of(Forecast forecast, double y) {
        return of(forecast.quantile((1 - LEVEL) / 2), forecast.quantile((1 + LEVEL) / 2), y, LEVEL);
    }

    /** Of an interval that should hold the number with a chance of {@code level}. */
    public static double of(double low, double high, double y, double level) {
        double fine = 2 / (1 - level);
        return high - low + fine * StrictMath.max(0, low - y) + fine * StrictMath.max(0, y - high);
    }
}
