package isfara.calibration.fit;

import isfara.parameter.ParameterVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Moves lives that are near the record to where they would be if they were on it: local-linear regression of each parameter on how
 * far the numbers are off (Beaumont, Zhang and Balding 2002, <i>Genetics</i> 162).
 *
 * <pre>score' = expected score on the record + residual of the life</pre>
 *
 * The regression explains scores by how far each quantity is outside its documented range, zero inside: so parameters are moved
 * towards the range, not towards a point in it. If no life reaches the range of a quantity, they are moved as far as the nearest
 * one came: the regression would otherwise speak of what nobody has seen, and does so badly where the model cannot meet the record
 * (Frazier, Robert and Rousseau 2020, <i>Journal of the Royal Statistical Society B</i> 82). A number that a life does not have
 * explains nothing by how far it is off, and is one more variable by its absence.
 *
 * <p>Parameters are moved on their normal scores ({@link Unknowns}) and cannot leave the bounds of the prior; draws that are not
 * admissible afterwards are dropped. What the numbers do not tell is left alone, and draws are widened by what the regression does
 * not know ({@link Ridge}).
 *
 * @param admissible what the prior admits
 */
public record RegressionAdjustment(Predicate<ParameterVector> admissible) implements Estimator {

    @Override
    public Posterior estimate(Population near, Distance distance) {
        double[][] x = explaining(near, distance);
        if (x[0].length == 0) {
            return Posterior.of(near); // all are equally far off, so nothing tells where to move them
        }
        Unknowns unknowns = near.particles().unknowns();
        double[] target = reached(x);
        Ridge ridge = new Ridge(x, near.weights());
        double[][] values = new double[near.size()][unknowns.size()];
        for (int p = 0; p < unknowns.size(); p++) {
            double[] scores = new double[near.size()];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = unknowns.score(p, near.particles().value(i, p));
            }
            double[] moved = ridge.moved(scores, target);
            for (int i = 0; i < scores.length; i++) {
                values[i][p] =
                        moved[i] == scores[i] ? near.particles().value(i, p) : unknowns.valueOfScore(p, moved[i]);
            }
        }
        return kept(unknowns, values, near.weights());
    }

    private Posterior kept(Unknowns unknowns, double[][] values, double[] weights) {
        List<double[]> rows = new ArrayList<>();
        List<Double> kept = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0 && admissible.test(unknowns.vector(values[i]))) {
                rows.add(values[i]);
                kept.add(weights[i]);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("none of " + values.length + " adjusted draws is admissible");
        }
        return new Posterior(
                unknowns,
                rows.toArray(double[][]::new),
                kept.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** How far off each quantity is, and after these which ones are missing; columns without a difference are left out. */
    private static double[][] explaining(Population near, Distance distance) {
        int terms = distance.terms().size();
        double[][] all = new double[near.size()][2 * terms];
        boolean[] differs = new boolean[2 * terms];
        for (int i = 0; i < all.length; i++) {
            double[] off = distance.deviations(near.particles(), i);
            for (int j = 0; j < terms; j++) {
                boolean counts = distance.weight(j) > 0;
                all[i][j] = counts && !Double.isNaN(off[j]) ? off[j] : 0;
                all[i][terms + j] = counts && Double.isNaN(off[j]) ? 1 : 0;
            }
            for (int c = 0; c < differs.length; c++) {
                differs[c] |= all[i][c] != all[0][c];
            }
        }
        return Arrays.stream(all).map(row -> those(row, differs)).toArray(double[][]::new);
    }

    /** Column by column, how near to the range any life came: zero if one reached it. */
    private static double[] reached(double[][] x) {
        double[] reached = new double[x[0].length];
        for (int c = 0; c < reached.length; c++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double[] row : x) {
                least = StrictMath.min(least, row[c]);
                most = StrictMath.max(most, row[c]);
            }
            reached[c] = StrictMath.min(most, StrictMath.max(least, 0));
        }
        return reached;
    }

    private static double[] those(double[] row, boolean[] wanted) {
        double[] some = new double[row.length];
        int count = 0;
        for (int c = 0; c < row.length; c++) {
            if (wanted[c]) {
                some[count++] = row[c];
            }
        }
        return Arrays.copyOf(some, count);
    }
}
