package isfara.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * A straight line through values over the ranks of a parameter, from 0 at its lowest to 1 at its highest; equal values share their
 * middle rank. Ranks, because nothing then hangs on the shape of the prior or on a few extreme draws.
 *
 * @param parameter its name
 * @param x its values
 * @param ranks of these, 0 to 1
 * @param y one value for each
 * @param slope of the line: the change of y from the lowest to the highest
 * @param error its standard error, the larger of two: that of values dealt at random, and that which allows them to scatter more in some
 *     places than in others (White 1980, <i>Econometrica</i> 48, 817-838)
 */
@SuppressWarnings("ArrayRecordComponent")
record Line(String parameter, double[] x, double[] ranks, double[] y, double slope, double error) {

    /** The line; nothing when all values are the same. */
    static Optional<Line> of(String parameter, double[] x, double[] y) {
        double[] ranks = ranks(x);
        int n = y.length;
        double middle = Arrays.stream(ranks).sum() / n;
        double mean = Arrays.stream(y).sum() / n;
        double sxx = 0;
        double sxy = 0;
        double syy = 0;
        for (int i = 0; i < n; i++) {
            sxx += (ranks[i] - middle) * (ranks[i] - middle);
            sxy += (ranks[i] - middle) * (y[i] - mean);
            syy += (y[i] - mean) * (y[i] - mean);
        }
        if (sxx == 0 || syy == 0) {
            return Optional.empty();
        }
        double slope = sxy / sxx;
        double robust = 0;
        for (int i = 0; i < n; i++) {
            double residual = y[i] - mean - slope * (ranks[i] - middle);
            robust += (ranks[i] - middle) * (ranks[i] - middle) * residual * residual;
        }
        double dealt = StrictMath.sqrt(syy / (n - 1) / sxx);
        return Optional.of(new Line(
                parameter, x, ranks, y, slope, StrictMath.max(dealt, StrictMath.sqrt(robust * n / (n - 2.0)) / sxx)));
    }

    /** Chance of so steep a line, up or down, if the parameter did nothing. */
    double p() {
        return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-StrictMath.abs(slope) / error);
    }

    /** The line at a rank, 0 to 1. */
    double at(double rank) {
        byte[] once = new byte[y.length];
        Arrays.fill(once, (byte) 1);
        return at(rank, once);
    }

    /** The same when each point counts so many times. */
    double at(double rank, byte[] times) {
        double n = 0;
        double sx = 0;
        double sy = 0;
        double sxx = 0;
        double sxy = 0;
        for (int i = 0; i < y.length; i++) {
            n += times[i];
            sx += times[i] * ranks[i];
            sy += times[i] * y[i];
            sxx += times[i] * ranks[i] * ranks[i];
            sxy += times[i] * ranks[i] * y[i];
        }
        double spread = sxx - sx * sx / n;
        double steep = spread == 0 ? 0 : (sxy - sx * sy / n) / spread;
        return sy / n + steep * (rank - sx / n);
    }

    private static double[] ranks(double[] x) {
        double[] ranks = new NaturalRanking().rank(x);
        return Arrays.stream(ranks)
                .map(r -> x.length < 2 ? 0.5 : (r - 1) / (x.length - 1))
                .toArray();
    }
}
