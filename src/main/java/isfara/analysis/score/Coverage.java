package isfara.analysis.score;

import isfara.analysis.Interval;
import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * How many of some things are as they should be.
 *
 * @param inside how many are
 * @param all how many there are
 */
public record Coverage(int inside, int all) {

    /** As a share, 0 to 1; not-a-number of nothing. */
    public double share() {
        return all == 0 ? Double.NaN : (double) inside / all;
    }

    /**
     * Exact binomial 95 % interval of the share (Clopper and Pearson 1934). It takes the things to be independent, which quantities
     * of one war are not: the truth is less sure than it says.
     */
    public Interval interval() {
        if (all == 0) {
            return Interval.UNKNOWN;
        }
        double tail = (1 - Interval.LEVEL) / 2;
        double low = inside == 0 ? 0 : beta(inside, all - inside + 1.0, tail);
        double high = inside == all ? 1 : beta(inside + 1.0, all - inside, 1 - tail);
        return new Interval(low, high);
    }

    private static double beta(double a, double b, double p) {
        return new BetaDistribution(null, a, b).inverseCumulativeProbability(p);
    }
}
