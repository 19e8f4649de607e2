package isfara.calibration.fit;

import isfara.analysis.Quantiles;
import isfara.calibration.target.Scale;
import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/** How widely a quantity scatters over lives from the prior. */
final class Spread {

    /** So many lives are looked at: their error is far below one percent, and a table that grows keeps its distances. */
    static final int LIVES = 20_000;

    /** Makes the median absolute deviation of normal numbers their standard deviation. */
    private static final double NORMAL = 1.4826;

    private Spread() {}

    /** On a scale, of those lives that have the number; 0 when it never varies. */
    static double of(Particles particles, int column, Scale scale) {
        double[] x = new double[StrictMath.min(LIVES, particles.size())];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            double value = scale.of(particles.number(i, column));
            if (Double.isFinite(value)) {
                x[count++] = value;
            }
        }
        return of(Arrays.copyOf(x, count));
    }

    private static double of(double[] x) {
        if (x.length < 2) {
            return 0;
        }
        double median = Quantiles.of(x).at(0.5);
        double[] away = Arrays.stream(x).map(v -> StrictMath.abs(v - median)).toArray();
        double mad = NORMAL * Quantiles.of(away).at(0.5);
        return mad > 0 ? mad : StrictMath.sqrt(StatUtils.variance(x));
    }
}
