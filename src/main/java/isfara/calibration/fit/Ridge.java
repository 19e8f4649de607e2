package isfara.calibration.fit;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Weighted linear regression with a penalty on the coefficients, for many explaining variables that are much alike.
 *
 * <pre>minimise sum_i w_i (y_i - a - x_i b)^2 + lambda b'b</pre>
 *
 * Lambda is chosen for each y by generalised cross-validation (Golub, Heath and Wahba 1979, <i>Technometrics</i> 21) among a row of
 * values of which the last is infinite: a y of which x tells nothing is left alone, and is not fitted to noise.
 */
final class Ridge {

    /** Penalties tried, as parts of the largest eigenvalue: from next to none up to as much again. */
    private static final double STRONGEST = 1;

    private static final double STEP = 0.3;
    private static final int STEPS = 14;

    private final double[][] x;
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
        int columns = x[0].length;
        for (int c = 0; c < columns; c++) {
            double mean = 0;
            for (int i = 0; i < x.length; i++) {
                mean += weights[i] * x[i][c];
            }
            for (double[] row : x) {
                row[c] -= mean;
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(products(), false));
        this.eigenvalues = eigen.getRealEigenvalues();
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

    /** The coefficients of a y. */
    double[] coefficients(double[] y) {
        double mean = Weights.mean(y, weights);
        double total = 0;
        double[] xy = new double[x[0].length];
        for (int i = 0; i < y.length; i++) {
            double weighted = weights[i] * (y[i] - mean);
            total += weighted * (y[i] - mean);
            for (int c = 0; c < xy.length; c++) {
                xy[c] += weighted * x[i][c];
            }
        }
        double[] along = new double[xy.length];
        for (int k = 0; k < along.length; k++) {
            for (int c = 0; c < xy.length; c++) {
                along[k] += vectors[k][c] * xy[c];
            }
        }
        return back(along, penalty(along, total));
    }

    /** The penalty with the smallest n RSS / (n - df)^2. */
    private double penalty(double[] along, double total) {
        double best = Double.POSITIVE_INFINITY;
        double least = total / ((worth - 1) * (worth - 1));
        double largest = eigenvalues[0];
        for (double e : eigenvalues) {
            largest = StrictMath.max(largest, e);
        }
        double lambda = STRONGEST * largest;
        for (int s = 0; s < STEPS; s++, lambda *= STEP) {
            double residual = total;
            double freedom = 1;
            for (int k = 0; k < along.length; k++) {
                double e = StrictMath.max(0, eigenvalues[k]);
                residual += along[k] * along[k] * (e / (e + lambda) - 2) / (e + lambda);
                freedom += e / (e + lambda);
            }
            double left = worth - freedom;
            double score = left > 1 ? StrictMath.max(0, residual) / (left * left) : Double.POSITIVE_INFINITY;
            if (score < least) {
                least = score;
                best = lambda;
            }
        }
        return best;
    }

    private double[] back(double[] along, double lambda) {
        double[] coefficients = new double[along.length];
        if (lambda == Double.POSITIVE_INFINITY) {
            return coefficients;
        }
        for (int k = 0; k < along.length; k++) {
            double shrunk = along[k] / (StrictMath.max(0, eigenvalues[k]) + lambda);
            for (int c = 0; c < coefficients.length; c++) {
                coefficients[c] += shrunk * vectors[k][c];
            }
        }
        return coefficients;
    }
}
