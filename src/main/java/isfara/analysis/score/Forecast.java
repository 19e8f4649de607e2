package isfara.analysis.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;

/**
 * A prediction of one number: not a number but how likely each is. Values and their weights, which sum to 1.
 *
 * <p>Quantiles are the smallest value that at least so much of the weight does not exceed, so that a predicted count is a count.
 */
public final class Forecast {

    /** Cumulated weights are equal to a share when they differ by less: they are sums of rounded numbers. */
    private static final double ROUNDING = 1e-12;

    private final double[] values;
    private final double[] upTo;
    private final double apart;

    /**
     * @param values ascending
     * @param upTo weight of this value and those before it; the last is 1
     * @param apart the chance that two independent draws are not one and the same draw; 1 when the values are no draws
     */
    private Forecast(double[] values, double[] upTo, double apart) {
        this.values = values;
        this.upTo = upTo;
        this.apart = apart;
    }

    /** Draws of a process that could go on: its {@link #crps} is the estimate for endlessly many. Not-a-numbers are left out. */
    public static Forecast ofDraws(double... draws) {
        return ofDraws(draws, equal(draws.length));
    }

    /**
     * Draws with weights.
     *
     * @param draws what was drawn; not-a-numbers are left out
     * @param weights 0 or more, of any sum
     */
    public static Forecast ofDraws(double[] draws, double[] weights) {
        Forecast exact = ofDistribution(draws, weights);
        double same = 0;
        for (int i = 0; i < exact.values.length; i++) {
            double weight = exact.upTo[i] - (i == 0 ? 0 : exact.upTo[i - 1]);
            same += weight * weight;
        }
        return new Forecast(exact.values, exact.upTo, 1 - same);
    }

    /** Exactly these values, each as likely. */
    public static Forecast ofDistribution(double... values) {
        return ofDistribution(values, equal(values.length));
    }

    /** Exactly these values with these weights, 0 or more, of any sum. Not-a-numbers are left out. */
    public static Forecast ofDistribution(double[] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values but " + weights.length + " weights");
        }
        if (Arrays.stream(weights).anyMatch(w -> !(w >= 0) || Double.isInfinite(w))) {
            throw new IllegalArgumentException("weights must be 0 or more");
        }
        int[] order = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]) && weights[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] sorted = new double[order.length];
        double[] upTo = new double[order.length];
        double sum = 0;
        for (int i = 0; i < order.length; i++) {
            sorted[i] = values[order[i]];
            sum += weights[order[i]];
            upTo[i] = sum;
        }
        for (int i = 0; i < upTo.length; i++) {
            upTo[i] /= sum;
        }
        return new Forecast(sorted, upTo, 1);
    }

    /** Counts with this mean, 0 or more, that know nothing of each other. */
    public static Forecast poisson(double mean) {
        if (!(mean >= 0) || Double.isInfinite(mean)) {
            throw new IllegalArgumentException("the mean of counts is 0 or more, not " + mean);
        }
        if (mean == 0) {
            return ofDistribution(0);
        }
        double reach = 12 * StrictMath.sqrt(mean) + 30; // what lies beyond is less than rounding
        int low = (int) StrictMath.max(0, StrictMath.floor(mean - reach));
        int mode = (int) mean;
        double[] counts = new double[(int) StrictMath.ceil(mean + reach) - low + 1];
        double[] chances = new double[counts.length];
        Arrays.setAll(counts, i -> low + i);
        chances[mode - low] = new PoissonDistribution(
                        null, mean, PoissonDistribution.DEFAULT_EPSILON, PoissonDistribution.DEFAULT_MAX_ITERATIONS)
                .probability(mode);
        for (int i = mode - low + 1; i < chances.length; i++) {
            chances[i] = chances[i - 1] * mean / counts[i];
        }
        for (int i = mode - low - 1; i >= 0; i--) {
            chances[i] = chances[i + 1] * counts[i + 1] / mean;
        }
        return ofDistribution(counts, chances);
    }

    /** Whether anything is predicted at all. */
    public boolean known() {
        return values.length > 0;
    }

    /** Chance of less than a number; not-a-number when nothing is predicted. */
    public double chanceBelow(double x) {
        return before(firstAtLeast(x));
    }

    /** Chance of a number or less. */
    public double chanceUpTo(double x) {
        return before(firstAbove(x));
    }

    /** The smallest value that is not exceeded with a chance, 0 to 1; not-a-number when nothing is predicted. */
    public double quantile(double p) {
        if (!known()) {
            return Double.NaN;
        }
        int low = 0;
        int high = values.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (upTo[middle] >= p - ROUNDING) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return values[low];
    }

    /** What is expected on average. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weight(i) * values[i];
        }
        return known() ? sum : Double.NaN;
    }

    /**
     * Continuous ranked probability score, in the unit of the number; 0 is perfect, less is better.
     *
     * <pre>CRPS = E|X - y| - E|X - X'| / 2</pre>
     *
     * X, X' independent from the forecast; y what happened. Of draws the second mean is taken over pairs of different draws, which
     * makes the score fair: its expectation does not depend on how many draws were made (Gneiting and Raftery 2007,
     * <i>JASA</i> 102, 359-378; Ferro 2014, <i>QJRMS</i> 140, 1917-1923). For weighted draws, pairs count by the product of weights.
     */
    public double crps(double y) {
        if (!known()) {
            return Double.NaN;
        }
        double distance = 0;
        double pairs = 0;
        for (int i = 0; i < values.length; i++) {
            distance += weight(i) * StrictMath.abs(values[i] - y);
            pairs += weight(i) * (values[i] - values[0]) * (upTo[i] + before(i) - 1);
        }
        return distance - (pairs <= 0 ? 0 : pairs / apart);
    }

    private double weight(int i) {
        return upTo[i] - (i == 0 ? 0 : upTo[i - 1]);
    }

    private double before(int i) {
        if (!known()) {
            return Double.NaN;
        }
        return i == 0 ? 0 : upTo[i - 1];
    }

    private int firstAtLeast(double x) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[middle] >= x) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int firstAbove(double x) {
        return firstAtLeast(StrictMath.nextUp(x));
    }

    private static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return weights;
    }
}
