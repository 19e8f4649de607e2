package isfara.analysis.sensitivity;

import isfara.analysis.Bootstrap;
import isfara.analysis.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sobol indices: which share of a result's variance is each parameter's own doing, and in which share it has a hand.
 *
 * <p>Two independent sets of N points A and B, and for each of k parameters the set AB<sub>i</sub>, which is A with the i-th column of B:
 * N (k + 2) points in all. With f the result and V its variance over A and B,
 *
 * <pre>
 *   first order  S_i  = mean( (f(B) - m) (f(AB_i) - f(A)) ) / V     Saltelli et al. 2010
 *   total        ST_i = mean( (f(A) - f(AB_i))^2 ) / (2 V)          Jansen 1999
 * </pre>
 *
 * where m, the mean of f, changes nothing but the estimate's error. Sources: Saltelli, Annoni, Azzini, Campolongo, Ratto and Tarantola
 * 2010, <i>Computer Physics Communications</i> 181, 259-270; Jansen 1999, same journal 117, 35-43. A small first-order index may be
 * estimated below zero.
 *
 * <p>Ask for {@link #points}, evaluate each (of a model that has luck: the mean over several seeds, the same for all points), and hand
 * the values to {@link #indices}.
 */
public final class Sobol {

    private final int parameters;
    private final long seed;
    private final double[][] rows;

    private Sobol(int parameters, int size, long seed) {
        this.parameters = parameters;
        this.seed = seed;
        this.rows = EvenPoints.of(size, 2 * parameters, seed);
    }

    /**
     * A design.
     *
     * @param parameters how many, 1 or more
     * @param size points in each set, 4 or more; a power of two fills the space most evenly
     * @param seed the same gives the same points
     */
    public static Sobol design(int parameters, int size, long seed) {
        if (parameters < 1 || size < 4) {
            throw new IllegalArgumentException(
                    "need 1 parameter and 4 points, or more; found " + parameters + ", " + size);
        }
        return new Sobol(parameters, size, seed);
    }

    /** Where to ask: N × (parameters + 2) points, each with a number from 0 to 1 for every parameter. */
    public double[][] points() {
        int block = parameters + 2;
        double[][] points = new double[rows.length * block][];
        for (int row = 0; row < rows.length; row++) {
            double[] a = Arrays.copyOfRange(rows[row], 0, parameters);
            double[] b = Arrays.copyOfRange(rows[row], parameters, 2 * parameters);
            points[row * block] = a;
            points[row * block + 1] = b;
            for (int p = 0; p < parameters; p++) {
                double[] mixed = a.clone();
                mixed[p] = b[p];
                points[row * block + 2 + p] = mixed;
            }
        }
        return points;
    }

    /**
     * The indices of a parameter.
     *
     * @param parameter its index
     * @param first share of the variance that goes if the parameter alone becomes known
     * @param firstInterval its 95 % interval (points resampled)
     * @param total share of the variance that stays if everything but the parameter becomes known
     * @param totalInterval its 95 % interval
     * @param rows how many of the N points it rests on
     */
    public record Indices(
            int parameter, double first, Interval firstInterval, double total, Interval totalInterval, int rows) {}

    /**
     * The indices of all parameters, in their order.
     *
     * @param values what was found at each of the {@link #points}; not-a-number where an evaluation failed: for each parameter only
     *     the rows are lost that need it
     */
    public List<Indices> indices(double[] values) {
        int block = parameters + 2;
        if (values.length != rows.length * block) {
            throw new IllegalArgumentException("need " + rows.length * block + " values, found " + values.length);
        }
        Bootstrap bootstrap = new Bootstrap(seed);
        List<Indices> all = new ArrayList<>();
        for (int p = 0; p < parameters; p++) {
            Triples triples = new Triples(rows.length);
            for (int row = 0; row < rows.length; row++) {
                triples.put(row, values[row * block], values[row * block + 1], values[row * block + 2 + p]);
            }
            byte[] once = new byte[rows.length];
            Arrays.fill(once, (byte) 1);
            all.add(new Indices(
                    p,
                    triples.first(once),
                    bootstrap.interval(rows.length, Interval.LEVEL, triples::first),
                    triples.total(once),
                    bootstrap.interval(rows.length, Interval.LEVEL, triples::total),
                    triples.known()));
        }
        return List.copyOf(all);
    }

    /** The result at A, at B and at A with one column of B, row by row. */
    private static final class Triples {

        private final double[] a;
        private final double[] b;
        private final double[] mixed;

        Triples(int rows) {
            a = new double[rows];
            b = new double[rows];
            mixed = new double[rows];
        }

        void put(int row, double atA, double atB, double atMixed) {
            boolean known = !Double.isNaN(atA) && !Double.isNaN(atB) && !Double.isNaN(atMixed);
            a[row] = known ? atA : Double.NaN;
            b[row] = atB;
            mixed[row] = atMixed;
        }

        int known() {
            return (int) Arrays.stream(a).filter(value -> !Double.isNaN(value)).count();
        }

        double first(byte[] times) {
            double mean = mean(times);
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                if (times[i] > 0 && !Double.isNaN(a[i])) {
                    sum += times[i] * (b[i] - mean) * (mixed[i] - a[i]);
                }
            }
            return sum / squares(times, mean);
        }

        double total(byte[] times) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                if (times[i] > 0 && !Double.isNaN(a[i])) {
                    sum += times[i] * (a[i] - mixed[i]) * (a[i] - mixed[i]) / 2;
                }
            }
            return sum / squares(times, mean(times));
        }

        private double mean(byte[] times) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < a.length; i++) {
                if (times[i] > 0 && !Double.isNaN(a[i])) {
                    sum += times[i] * (a[i] + b[i]) / 2;
                    count += times[i];
                }
            }
            return sum / count;
        }

        /** The variance times the number of rows; not-a-number when nothing varies, for then there are no shares. */
        private double squares(byte[] times, double mean) {
            double sum = 0;
            for (int i = 0; i < a.length; i++) {
                if (times[i] > 0 && !Double.isNaN(a[i])) {
                    sum += times[i] * ((a[i] - mean) * (a[i] - mean) + (b[i] - mean) * (b[i] - mean)) / 2;
                }
            }
            return sum == 0 ? Double.NaN : sum;
        }
    }
}
