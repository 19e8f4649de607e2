package isfara.analysis.score;

import org.apache.commons.math3.util.FastMath;

/**
 * Ignorance score of a predicted count, in bits: how surprised its believer is by what happened. 0 is perfect, less is better; one
 * bit more means that it was held half as likely.
 *
 * <p>Counts fall into the bins of the ViEWS prediction challenge 2023/24 (Hegre and others 2024, arXiv 2407.11045): 0, 1-2, 3-5,
 * 6-10, 11-25, 26-50, 51-100, 101-250, 251-500, 501-1000, more. There a forecast is 1,000 draws and one draw is added to each bin, so
 * that nothing is impossible. Here every forecast counts as 1,000 draws, however many were made, so that none gains by its number.
 */
public final class Ignorance {

    /** Draws that a forecast counts for. */
    static final int DRAWS = 1000;

    /** Upper ends of all bins but the last, half-way between counts. */
    private static final double[] ENDS = {0.5, 2.5, 5.5, 10.5, 25.5, 50.5, 100.5, 250.5, 500.5, 1000.5};

    private Ignorance() {}

    /** How many bins there are. */
    public static int bins() {
        return ENDS.length + 1;
    }

    /** The score when this count, 0 or more, happened; not-a-number when nothing was predicted. */
    public static double of(Forecast forecast, double count) {
        if (!(count >= 0)) {
            throw new IllegalArgumentException("only counts of 0 or more have a bin, not " + count);
        }
        int bin = 0;
        while (bin < ENDS.length && count >= ENDS[bin]) {
            bin++;
        }
        double above = bin == ENDS.length ? 1 : forecast.chanceBelow(ENDS[bin]);
        double below = bin == 0 ? 0 : forecast.chanceBelow(ENDS[bin - 1]);
        double chance = forecast.known() ? (DRAWS * (above - below) + 1) / (DRAWS + bins()) : Double.NaN;
        return -FastMath.log(2, chance);
    }
}
