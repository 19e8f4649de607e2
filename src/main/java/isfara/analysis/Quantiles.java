package isfara.analysis;

import java.util.Arrays;

/**
 * Exact quantiles and tail means of all values, nothing approximated.
 *
 * <p>Quantiles are of type 7 (Hyndman and Fan 1996), as in R, NumPy and Excel: linear between the order statistics at
 * (n - 1) p. Tail means average the worst share of the values, the value at the edge counting with the part of it that belongs to
 * the tail.
 */
public final class Quantiles {

    private final double[] sorted;
    private final int zeros;

    private Quantiles(double[] sorted, int zeros) {
        this.sorted = sorted;
        this.zeros = zeros;
    }

    /** Of values that may be of any sign; those that are not-a-number are left out. */
    public static Quantiles of(double[] values) {
        double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        Arrays.sort(sorted);
        return new Quantiles(sorted, 0);
    }

    /**
     * Of the first values of an array, all at least 0, of which most are zero: only the others are sorted. The array is reordered.
     */
    static Quantiles ofMostlyZeros(double[] values, int count) {
        int positive = 0;
        for (int i = 0; i < count; i++) {
            if (values[i] > 0) {
                values[positive++] = values[i];
            }
        }
        Arrays.sort(values, 0, positive);
        return new Quantiles(Arrays.copyOf(values, positive), count - positive);
    }

    /** How many values there are. */
    public int count() {
        return zeros + sorted.length;
    }

    /** The value below which a share {@code p}, 0 to 1, of the values lies; not-a-number when there are none. */
    public double at(double p) {
        if (count() == 0) {
            return Double.NaN;
        }
        double position = (count() - 1) * p;
        int below = (int) position;
        double part = position - below;
        double low = value(below);
        return part == 0 ? low : low + part * (value(below + 1) - low);
    }

    /** The mean of the largest share of the values, 0 exclusive to 1; not-a-number when there are none. */
    public double meanOfLargest(double share) {
        if (count() == 0) {
            return Double.NaN;
        }
        double wanted = share * count();
        double taken = 0;
        double sum = 0;
        for (int i = count() - 1; i >= 0 && taken < wanted; i--) {
            double weight = StrictMath.min(1, wanted - taken);
            sum += weight * value(i);
            taken += weight;
        }
        return sum / taken;
    }

    private double value(int rank) {
        return rank < zeros ? 0 : sorted[rank - zeros];
    }
}
