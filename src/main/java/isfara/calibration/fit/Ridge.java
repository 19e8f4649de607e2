package isfara.calibration.fit;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Weighted linear regression with a penalty on the coefficients, for many explaining variables that are much alike.
 *
 * <pre>minimise sum_i w_i (y_i - a - x_i b)^2 + lambda b'b</pre>
 *
 * Lambda is chosen for each y by generalised cross-validation (Golub, Heath and Wahba 1979, <i>Technometrics</i> 21) among a row of
 * values of which one is infinite: a y of which x tells nothing is left alone, and is not fitted to noise.
 */
final class Ridge {

    /** Penalties tried, as parts of the largest eigenvalue: from next to none up to as much again. */
    private static final double STRONGEST = 1;

    private static final double STEP = 0.3;
    private static final int STEPS = 14;

    private final double[][] x;
    private final double[] means;
    private final double[] weights;
    private final double worth;
    private final double[] eigenvalues;
    private final double[][] vectors;

    /**
     * A regression on these variables.
     *
     * @param x a row for each case; centred in place
     * @param weights sum to 1
     */
    Ridge(double[][] x, double[] weights) {
        this.x = x;
        this.weights = weights;
        this.worth = Weights.effectiveSize(weights);
        this.means = new double[x[0].length];
        for (int c = 0; c < means.length; c++) {
            for (int i = 0; i < x.length; i++) {
                means[c] += weights[i] * x[i][c];
            }
            for (double[] row : x) {
                row[c] -= means[c];
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(products(), false));
        this.eigenvalues = Arrays.stream(eigen.getRealEigenvalues())
                .map(e -> StrictMath.max(0, e)) // rounding makes tiny ones negative
                .toArray();
        this.vectors = eigen.getVT().getData();
    }

    private double[][] products() {
        int columns = x[0].length;
        double[][] products = new double[columns][columns];
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < columns; a++) {
                double weighted = weights[i] * x[i][a];
                if (weighted != 0) {
                    for (int b = 0; b <= a; b++) {
                        products[a][b] += weighted * x[i][b];
                    }
                }
            }
        }
        for (int a = 0; a < columns; a++) {
            for (int b = 0; b < a; b++) {
                products[b][a] = products[a][b];
            }
        }
        return products;
    }

    /**
     * Where each y would be if its x were the target: what is expected there plus its own residual.
     *
     * <p>Residuals of a fit are smaller than the errors of what it expects. They are widened by the root of n / (n - df) (1 + h),
     * h the leverage of the target, or the draws would be too sure of themselves.
     */
    double[] moved(double[] y, double[] target) {
        double mean = Weights.mean(y, weights);
        double total = 0;
        double[] xy = new double[means.length];
        for (int i = 0; i < y.length; i++) {
            double weighted = weights[i] * (y[i] - mean);
            total += weighted * (y[i] - mean);
            for (int c = 0; c < xy.length; c++) {
                xy[c] += weighted * x[i][c];
            }
        }
        double[] along = along(xy);
        double lambda = penalty(along, total);
        if (lambda == Double.POSITIVE_INFINITY) {
            return y.clone();
        }
        double[] at = new double[means.length];
        for (int c = 0; c < at.length; c++) {
            at[c] = target[c] - means[c];
        }
        double[] b = coefficients(along, lambda);
        double wider = widening(along(at), lambda);
        double expected = mean + product(at, b);
        double[] moved = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            moved[i] = expected + wider * (y[i] - mean - product(x[i], b));
        }
        return moved;
    }

    /** The penalty with the smallest RSS / (n - df)^2. */
    private double penalty(double[] along, double total) {
        double best = Double.POSITIVE_INFINITY;
        double least = total / ((worth - 1) * (worth - 1));
        double lambda = STRONGEST * Arrays.stream(eigenvalues).max().orElseThrow();
        for (int s = 0; s < STEPS; s++, lambda *= STEP) {
            double residual = total;
            for (int k = 0; k < along.length; k++) {
                residual += along[k]
                        * along[k]
                        * (eigenvalues[k] / (eigenvalues[k] + lambda) - 2)
                        / (eigenvalues[k] + lambda);
            }
            double left = worth - freedom(lambda);
            double score = left > 1 ? StrictMath.max(0, residual) / (left * left) : Double.POSITIVE_INFINITY;
            if (score < least) {
                least = score;
                best = lambda;
            }
        }
        return best;
    }

    /** Degrees of freedom that a fit takes up, the mean included. */
    private double freedom(double lambda) {
        double freedom = 1;
        for (double e : eigenvalues) {
            freedom += e / (e + lambda);
        }
        return freedom;
    }

    private double widening(double[] target, double lambda) {
        double leverage = 1;
        for (int k = 0; k < target.length; k++) {
            double e = eigenvalues[k];
            leverage += target[k] * target[k] * e / ((e + lambda) * (e + lambda));
        }
        return StrictMath.sqrt(worth / (worth - freedom(lambda)) * (1 + leverage / worth));
    }

    /** A vector in the directions of the eigenvectors. */
    private double[] along(double[] vector) {
        double[] along = new double[vector.length];
        for (int k = 0; k < along.length; k++) {
            along[k] = product(vectors[k], vector);
        }
        return along;
    }

    private double[] coefficients(double[] along, double lambda) {
        double[] coefficients = new double[along.length];
        for (int k = 0; k < along.length; k++) {
            double shrunk = along[k] / (eigenvalues[k] + lambda);
            for (int c = 0; c < coefficients.length; c++) {
                coefficients[c] += shrunk * vectors[k][c];
            }
        }
        return coefficients;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
