package isfara.calibration.fit;

import isfara.parameter.Declaration;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;

/**
 * How well a parameter was found again.
 *
 * @param declaration which
 * @param inside50 share of truths inside the middle half of their posterior; 0.5 if the fit is right
 * @param inside90 share inside the middle 90 %
 * @param contraction mean over truths of 1 - sd(posterior) / sd(prior), on the prior's scale
 * @param ranks truths by the tenth of their posterior that they lie in, lowest first; equal but for chance if the fit is right,
 *     heaped at both ends if its intervals are too narrow, in the middle if too wide
 * @param p chance of ranks at least as uneven if the fit is right (chi-square, 9 degrees of freedom)
 */
public record Recovered(
        Declaration declaration, double inside50, double inside90, double contraction, List<Integer> ranks, double p) {

    private static final int BINS = 10;

    static Recovered of(int unknown, Particles table, FittedLife[] fitted) {
        int in50 = 0;
        int in90 = 0;
        double deviations = 0;
        int[] ranks = new int[BINS];
        for (FittedLife one : fitted) {
            double below = one.below(unknown);
            in50 += below >= 0.25 && below <= 0.75 ? 1 : 0;
            in90 += below >= 0.05 && below <= 0.95 ? 1 : 0;
            ranks[StrictMath.min(BINS - 1, (int) (BINS * below))]++;
            deviations += one.deviation(unknown);
        }
        double n = fitted.length;
        double prior = Marginal.Width.ofPrior(table, unknown).deviation();
        return new Recovered(
                table.unknowns().declaration(unknown),
                in50 / n,
                in90 / n,
                1 - deviations / n / prior,
                Arrays.stream(ranks).boxed().toList(),
                unevenness(ranks, n / BINS));
    }

    private static double unevenness(int[] ranks, double expected) {
        double statistic = Arrays.stream(ranks)
                .mapToDouble(r -> (r - expected) * (r - expected) / expected)
                .reduce(0, Double::sum);
        return 1 - new ChiSquaredDistribution(null, BINS - 1).cumulativeProbability(statistic);
    }
}
