package isfara.calibration.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Weights of draws: scaled to sum 1, what they are worth, and quantiles under them. */
final class Weights {

    private Weights() {}

    static double[] normalised(double[] weights) {
        double sum = sum(weights);
        if (!(sum > 0) || Double.isInfinite(sum) || Arrays.stream(weights).anyMatch(w -> !(w >= 0))) {
            throw new IllegalArgumentException("weights must be 0 or more and not all 0");
        }
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    /** In the order of the array: streams sum in ways that differ between Java versions. */
    static double sum(double[] x) {
        double sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum;
    }

    static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return weights;
    }

    static double effectiveSize(double[] normalised) {
        double squares = 0;
        for (double w : normalised) {
            squares += w * w;
        }
        return 1 / squares;
    }

    static double mean(double[] x, double[] normalised) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += normalised[i] * x[i];
        }
        return sum;
    }

    static double standardDeviation(double[] x, double[] normalised) {
        double mean = mean(x, normalised);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += normalised[i] * (x[i] - mean) * (x[i] - mean);
        }
        return StrictMath.sqrt(sum);
    }

    /** Quantiles: each draw stands at the middle of its weight, linear between. With equal weights type 5 of Hyndman and Fan. */
    static double[] quantiles(double[] x, double[] normalised, double... shares) {
        int[] order = IntStream.range(0, x.length)
                .filter(i -> normalised[i] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] found = new double[shares.length];
        for (int s = 0; s < shares.length; s++) {
            found[s] = quantile(x, normalised, order, shares[s]);
        }
        return found;
    }

    private static double quantile(double[] x, double[] weights, int[] order, double share) {
        double before = 0;
        double lastPlace = Double.NaN;
        double last = Double.NaN;
        for (int i : order) {
            double place = before + weights[i] / 2;
            if (place >= share) {
                return Double.isNaN(last) ? x[i] : last + (x[i] - last) * (share - lastPlace) / (place - lastPlace);
            }
            before += weights[i];
            lastPlace = place;
            last = x[i];
        }
        return last;
    }
}
