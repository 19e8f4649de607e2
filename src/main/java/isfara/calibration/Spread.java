package isfara.calibration;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/** Where numbers lie; not-a-number when there are none. */
final class Spread {

    private Spread() {}

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }

    /** A percentile, 0 to 100, interpolated between neighbours (type 7 of Hyndman and Fan). */
    static double quantile(double[] values, double percent) {
        return values.length == 0
                ? Double.NaN
                : new Percentile(percent)
                        .withEstimationType(Percentile.EstimationType.R_7)
                        .evaluate(values);
    }
}
