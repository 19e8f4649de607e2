package isfara.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of the runs, with its interval.
 *
 * <p>The interval is exact binomial (Clopper-Pearson) for the number of independent runs that the clustered runs are worth (Korn
 * and Graubard 1998, <i>Survey Methodology</i> 24, 193-201). It never shrinks to nothing when an event was seen in no run or in
 * all: none in 100 independent runs still allows 3.6 %.
 *
 * @param share 0 to 1
 * @param interval of {@link Interval#LEVEL}
 * @param events runs in which it happened
 * @param runs all runs
 */
public record Proportion(double share, Interval interval, int events, int runs) {

    /** Of the runs for which it happened. */
    public static Proportion of(boolean[] happened, Clusters clusters) {
        return of(happened, clusters, Interval.LEVEL);
    }

    static Proportion of(boolean[] happened, Clusters clusters, double level) {
        double[] values = new double[happened.length];
        int events = 0;
        for (int i = 0; i < happened.length; i++) {
            values[i] = happened[i] ? 1 : 0;
            events += happened[i] ? 1 : 0;
        }
        return of(clusters.sums(values), clusters.sizes(), events, happened.length, level);
    }

    /** Of events counted by cluster. */
    static Proportion of(double[] eventsByCluster, double[] sizes, int events, int runs, double level) {
        if (runs == 0) {
            return new Proportion(Double.NaN, Interval.UNKNOWN, 0, 0);
        }
        double share = (double) events / runs;
        double worth = worth(eventsByCluster, sizes, share, runs);
        double seen = share * worth;
        double tail = (1 - level) / 2;
        double low = events == 0 ? 0 : beta(seen, worth - seen + 1, tail);
        double high = events == runs ? 1 : beta(seen + 1, worth - seen, 1 - tail);
        return new Proportion(
                share, new Interval(StrictMath.min(low, share), StrictMath.max(high, share)), events, runs);
    }

    /** How many independent runs these are worth: all of them, fewer when runs of one draw are alike. */
    private static double worth(double[] events, double[] sizes, double share, int runs) {
        int clusters = sizes.length;
        if (clusters < 2 || share == 0 || share == 1) {
            // Nothing tells how alike the runs of a draw are: count each draw once.
            return clusters;
        }
        double sum = 0;
        for (int c = 0; c < clusters; c++) {
            double residual = events[c] - share * sizes[c];
            sum += residual * residual;
        }
        double variance = sum * clusters / (clusters - 1.0) / ((double) runs * runs);
        double binomial = share * (1 - share) / runs;
        return runs / StrictMath.max(1, variance / binomial);
    }

    private static double beta(double a, double b, double p) {
        // Without a generator: only the inverse is wanted.
        return new BetaDistribution(null, a, b).inverseCumulativeProbability(p);
    }
}
