package isfara.calibration.fit;

import isfara.random.Stream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.util.FastMath;

/**
 * Where the next generation looks: mostly around a life of the last one, drawn by its weight; now and then anywhere in the prior.
 *
 * <pre>q(z) = e N(z; 0, 1) + (1 - e) sum_i w_i N(z; m + a (z_i - m), b C)</pre>
 *
 * z normal scores, on which the prior is N(0, 1); m and C mean and covariance of the lives z_i with weights w_i; e =
 * {@value #ANYWHERE}. a and b are such that proposals have v = 1 + 2 / sqrt(d) times the lives' covariance, d the number of
 * parameters, three quarters of it from the kernel: b = 0.75 v, a^2 = 0.25 v (kernels drawn in towards the mean: West 1993, <i>Journal
 * of the Royal Statistical Society B</i> 55).
 *
 * <p>The usual choice, a = 1 and b = 2 (Beaumont and others 2009), gives v = 3 whatever d. On models with known answers that was best
 * for one parameter, where v = 1.5 made errors half as large again; for twelve it scattered proposals more widely than the prior and
 * gave a ninth of the effective lives for a simulation that v = 1.5 gave. Kernels so narrow that much is accepted left a few lives
 * with all the weight. Proposals from the prior bound the weights at 1 / e (defensive mixture: Hesterberg 1995,
 * <i>Technometrics</i> 37).
 */
final class Kernel {

    private static final double ANYWHERE = 0.05;
    private static final double OF_KERNEL = 0.75;

    /** Added to each variance, so that lives that agree in a parameter do not end the search for others: 0.001 scores. */
    private static final double FLOOR = 1e-6;

    private final double[][] centres;
    private final double[] weights;
    private final double[] sums;
    private final double[][] lower;
    private final double[][] white;
    private final double logScale;

    /**
     * A kernel.
     *
     * @param lives their scores, a row each
     * @param weights theirs, sum 1
     */
    Kernel(double[][] lives, double[] weights) {
        this.weights = weights;
        double[] mean = mean(lives, weights);
        double wider = 1 + 2 / StrictMath.sqrt(mean.length);
        double[][] covariance = covariance(lives, weights, mean, wider * OF_KERNEL);
        this.lower = new CholeskyDecomposition(new Array2DRowRealMatrix(covariance, false), 1e-9, 1e-12)
                .getL()
                .getData();
        this.centres = new double[lives.length][mean.length];
        this.white = new double[lives.length][];
        this.sums = new double[lives.length];
        double pull = StrictMath.sqrt(wider * (1 - OF_KERNEL));
        double sum = 0;
        for (int i = 0; i < lives.length; i++) {
            for (int d = 0; d < mean.length; d++) {
                centres[i][d] = mean[d] + pull * (lives[i][d] - mean[d]);
            }
            white[i] = whitened(centres[i]);
            sum += weights[i];
            sums[i] = sum;
        }
        double log = logOfUnits(mean.length);
        for (int d = 0; d < mean.length; d++) {
            log -= FastMath.log(lower[d][d]);
        }
        this.logScale = log;
    }

    /** Draws the scores of a proposal. */
    double[] propose(Stream luck) {
        boolean anywhere = luck.happens(ANYWHERE);
        double u = luck.nextDouble() * sums[sums.length - 1];
        int parent = 0;
        while (parent < sums.length - 1 && sums[parent] <= u) {
            parent++;
        }
        double[] proposal = anywhere ? new double[lower.length] : centres[parent].clone();
        for (int d = 0; d < proposal.length; d++) {
            double normal = luck.nextGaussian();
            for (int row = d; row < proposal.length; row++) {
                double length = anywhere ? (row == d ? 1 : 0) : lower[row][d];
                proposal[row] += length * normal;
            }
        }
        return proposal;
    }

    /** The logarithm of prior density / proposal density: at most 3, for 1 / {@value #ANYWHERE}. */
    double logWeight(double[] scores) {
        double logPrior = logOfUnits(scores.length);
        for (double score : scores) {
            logPrior -= score * score / 2;
        }
        double ratio = FastMath.exp(around(scores) - logPrior);
        return -FastMath.log(ANYWHERE + (1 - ANYWHERE) * ratio);
    }

    /** The logarithm of the density of proposals around lives. */
    private double around(double[] scores) {
        double[] w = whitened(scores);
        double[] logs = new double[white.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            double square = 0;
            for (int d = 0; d < w.length; d++) {
                double difference = w[d] - white[i][d];
                square += difference * difference;
            }
            logs[i] = FastMath.log(weights[i]) - square / 2;
            largest = StrictMath.max(largest, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += FastMath.exp(log - largest);
        }
        return logScale + largest + FastMath.log(sum);
    }

    private static double[] mean(double[][] lives, double[] weights) {
        double[] mean = new double[lives[0].length];
        for (int i = 0; i < lives.length; i++) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += weights[i] * lives[i][d];
            }
        }
        return mean;
    }

    private static double[][] covariance(double[][] lives, double[] weights, double[] mean, double factor) {
        double[][] covariance = new double[mean.length][mean.length];
        for (int i = 0; i < lives.length; i++) {
            for (int a = 0; a < mean.length; a++) {
                double scaled = factor * weights[i] * (lives[i][a] - mean[a]);
                for (int b = 0; b <= a; b++) {
                    covariance[a][b] += scaled * (lives[i][b] - mean[b]);
                }
            }
        }
        for (int a = 0; a < mean.length; a++) {
            covariance[a][a] += FLOOR;
            for (int b = 0; b < a; b++) {
                covariance[b][a] = covariance[a][b];
            }
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

    /** The logarithm of the standard normal density at zero. */
    private static double logOfUnits(int dimensions) {
        return -0.5 * dimensions * FastMath.log(2 * StrictMath.PI);
    }
}
