package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.stream.IntStream;

/**
 * Values of runs, known ones only, and which of them share a draw.
 *
 * @param values one for each run
 * @param clusters the draws of these runs
 */
@SuppressWarnings("ArrayRecordComponent")
record Sample(double[] values, Clusters clusters) {

    /** The values of an outcome that are numbers. */
    static Sample of(RunSet runs, Outcome outcome) {
        return of(runs, runs.of(outcome));
    }

    /** Values that the runs have, those that are numbers. */
    static Sample of(RunSet runs, double[] values) {
        int[] known = IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]))
                .toArray();
        return new Sample(IntStream.of(known).mapToDouble(i -> values[i]).toArray(), runs.clusters(known));
    }

    double mean() {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    /** Standard error of the mean when draws, not runs, are independent; not-a-number for fewer than two. */
    double error() {
        int count = clusters.count();
        if (count < 2) {
            return Double.NaN;
        }
        double mean = mean();
        double[] sums = clusters.sums(values);
        double[] sizes = clusters.sizes();
        double squares = 0;
        for (int c = 0; c < count; c++) {
            double residual = sums[c] - mean * sizes[c];
            squares += residual * residual;
        }
        return StrictMath.sqrt(squares * count / (count - 1.0)) / values.length;
    }

    /** Variance between the runs; not-a-number for fewer than two. */
    double variance() {
        double mean = mean();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? Double.NaN : squares / (values.length - 1);
    }
}
