package isfara.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.Well19937c;

/**
 * Intervals by resampling whole draws with replacement (the cluster bootstrap, percentile intervals).
 *
 * <p>Seeded: the same results give the same intervals. Source: Davison and Hinkley 1997, <i>Bootstrap Methods and Their
 * Application</i>, sections 2.4 and 3.8. Percentile intervals are somewhat too narrow when there are few draws or when few runs
 * carry most of the sum; a test states by how much.
 */
public final class Bootstrap {

    /** Fewest clusters for which an interval is given. */
    static final int FEWEST = 5;

    private static final int MOST_RESAMPLES = 2000;
    private static final int FEWEST_RESAMPLES = 400;
    private static final int COUNTS_IN_MEMORY = 20_000_000;

    private final long seed;
    private final int most;
    private final List<byte[][]> made = new ArrayList<>();

    /** With the seed of the resampling. */
    public Bootstrap(long seed) {
        this(seed, MOST_RESAMPLES);
    }

    private Bootstrap(long seed, int most) {
        this.seed = seed;
        this.most = most;
    }

    /** For the many points of a curve: fewer resamples, enough for what the eye can see. */
    static Bootstrap ofCurves(long seed) {
        return new Bootstrap(seed, FEWEST_RESAMPLES);
    }

    /**
     * The interval of a statistic at a level, 0 to 1.
     *
     * @param clusters how many clusters there are
     * @param statistic computes the statistic from how often each cluster was drawn
     */
    public Interval interval(int clusters, double level, ToDoubleFunction<byte[]> statistic) {
        if (clusters < FEWEST) {
            return Interval.UNKNOWN;
        }
        byte[][] resamples = resamples(clusters);
        double[] values = new double[resamples.length];
        for (int b = 0; b < values.length; b++) {
            values[b] = statistic.applyAsDouble(resamples[b]);
        }
        return Interval.of(values, level);
    }

    /** Lower and upper ends, point by point, for a curve that is computed from how often each cluster was drawn. */
    double[][] ofCurve(int clusters, double level, Function<byte[], double[]> curve) {
        byte[][] resamples = resamples(clusters);
        double[][] curves = new double[resamples.length][];
        Arrays.setAll(curves, b -> curve.apply(resamples[b]));
        double[][] ends = new double[2][curves[0].length];
        double[] values = new double[curves.length];
        for (int point = 0; point < ends[0].length; point++) {
            for (int b = 0; b < values.length; b++) {
                values[b] = curves[b][point];
            }
            Interval interval = Interval.of(values, level);
            ends[0][point] = interval.low();
            ends[1][point] = interval.high();
        }
        return ends;
    }

    /** The interval of a ratio of two sums over clusters, of which a mean is one. */
    public Interval ofRatio(double[] numerators, double[] denominators, double level) {
        return interval(numerators.length, level, w -> weighted(numerators, w) / weighted(denominators, w));
    }

    /**
     * How sure the sign of a sum over clusters is: the share of the resamples in which it is below zero, one that is exactly zero
     * counting half. Not-a-number with too few clusters.
     */
    public double below(double[] sums) {
        if (sums.length < FEWEST) {
            return Double.NaN;
        }
        byte[][] resamples = resamples(sums.length);
        double below = 0;
        for (byte[] resample : resamples) {
            double sum = weighted(sums, resample);
            below += sum < 0 ? 1 : sum == 0 ? 0.5 : 0;
        }
        return below / resamples.length;
    }

    /** The interval of the mean of the largest share of the runs' values. */
    public Interval ofMeanOfLargest(double[] values, Clusters clusters, double share, double level) {
        int[] descending = Ranks.descending(values);
        double[] sizes = clusters.sizes();
        return interval(clusters.count(), level, w -> meanOfLargest(values, descending, clusters, share, sizes, w));
    }

    private static double meanOfLargest(
            double[] values, int[] order, Clusters clusters, double share, double[] sizes, byte[] w) {
        double total = weighted(sizes, w);
        double left = share * total;
        double sum = 0;
        for (int i = 0; i < order.length && left > 0; i++) {
            double weight = StrictMath.min(left, w[clusters.of(order[i])]);
            sum += weight * values[order[i]];
            left -= weight;
        }
        return sum / (share * total);
    }

    private static double weighted(double[] values, byte[] weights) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    /** How often each cluster is drawn, resample by resample; the same for every statistic, so that these stay comparable. */
    byte[][] resamples(int clusters) {
        for (byte[][] known : made) {
            if (known[0].length == clusters) {
                return known;
            }
        }
        int resamples = StrictMath.max(FEWEST_RESAMPLES, StrictMath.min(most, COUNTS_IN_MEMORY / clusters));
        Well19937c random = new Well19937c(seed);
        byte[][] counts = new byte[resamples][clusters];
        for (byte[] count : counts) {
            for (int i = 0; i < clusters; i++) {
                count[random.nextInt(clusters)]++;
            }
        }
        made.add(counts);
        return counts;
    }
}
