package isfara.calibration.fit;

import isfara.random.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.util.FastMath;

/**
 * Where the next generation looks: around a life of the last one, drawn by its weight, at a distance drawn from a normal
 * distribution with twice the lives' covariance (Beaumont, Cornuet, Marin and Robert 2009, <i>Biometrika</i> 96; that factor brings
 * the proposals nearest to what is sought, Filippi, Barnes, Cornebise and Stumpf 2013). All on normal scores.
 */
final class Kernel {

    /** Added to each variance, so that lives that agree in a parameter do not end the search for others: 0.001 scores. */
    private static final double FLOOR = 1e-6;

    private static final double FACTOR = 2;

    private final double[][] centres;
    private final double[] weights;
    private final double[] sums;
    private final double[][] lower;
    private final double[][] white;
    private final double logScale;

    /**
     * A kernel.
     *
     * @param centres scores of the lives, a row each
     * @param weights theirs, sum 1
     */
    Kernel(double[][] centres, double[] weights) {
        this.centres = centres;
        this.weights = weights;
        this.sums = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            sums[i] = sum;
        }
        this.lower = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance(), false), 1e-9, 1e-12)
                .getL()
                .getData();
        this.white = new double[centres.length][];
        for (int i = 0; i < centres.length; i++) {
            white[i] = whitened(centres[i]);
        }
        double log = -0.5 * lower.length * FastMath.log(2 * StrictMath.PI);
        for (int d = 0; d < lower.length; d++) {
            log -= FastMath.log(lower[d][d]);
        }
        this.logScale = log;
    }

    /** Draws the scores of a proposal. */
    double[] propose(Stream luck) {
        double u = luck.nextDouble() * sums[sums.length - 1];
        int parent = 0;
        while (parent < sums.length - 1 && sums[parent] <= u) {
            parent++;
        }
        double[] proposal = centres[parent].clone();
        for (int d = 0; d < proposal.length; d++) {
            double normal = luck.nextGaussian();
            for (int row = d; row < proposal.length; row++) {
                proposal[row] += lower[row][d] * normal;
            }
        }
        return proposal;
    }

    /** The logarithm of the density with which it proposes these scores. */
    double logDensity(double[] scores) {
        double[] w = whitened(scores);
        double[] logs = new double[white.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double square = 0;
            for (int d = 0; d < w.length; d++) {
                double difference = w[d] - white[i][d];
                square += difference * difference;
            }
            logs[i] = weights[i] > 0 ? FastMath.log(weights[i]) - square / 2 : Double.NEGATIVE_INFINITY;
            largest = StrictMath.max(largest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += FastMath.exp(log - largest);
        }
        return logScale + largest + FastMath.log(sum);
    }

    private double[][] covariance() {
        int dimension = centres[0].length;
        double[] mean = new double[dimension];
        for (int i = 0; i < centres.length; i++) {
            for (int d = 0; d < dimension; d++) {
                mean[d] += weights[i] * centres[i][d];
            }
        }
        double[][] covariance = new double[dimension][dimension];
        for (int i = 0; i < centres.length; i++) {
            for (int a = 0; a < dimension; a++) {
                for (int b = 0; b < dimension; b++) {
                    covariance[a][b] += FACTOR * weights[i] * ((centres[i][a] - mean[a]) * (centres[i][b] - mean[b]));
                }
            }
        }
        for (int d = 0; d < dimension; d++) {
            covariance[d][d] += FLOOR;
        }
        return covariance;
    }

    /** Solves lower * w = scores. */
    private double[] whitened(double[] scores) {
        double[] w = new double[scores.length];
        for (int row = 0; row < w.length; row++) {
            double rest = scores[row];
            for (int d = 0; d < row; d++) {
                rest -= lower[row][d] * w[d];
            }
            w[row] = rest / lower[row][row];
        }
        return w;
    }
}
