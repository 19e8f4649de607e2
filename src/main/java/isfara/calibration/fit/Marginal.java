package isfara.calibration.fit;

import isfara.parameter.Declaration;
import java.util.Arrays;

/**
 * What a fit says of one parameter.
 *
 * @param declaration which
 * @param q05 the value below which 5 % of the posterior lies
 * @param q25 25 %
 * @param median 50 %
 * @param q75 75 %
 * @param q95 95 %
 * @param contraction 1 - sd(posterior) / sd(prior), on the scale of the prior (the logarithm for a log-uniform one); 0 when
 *     nothing was learnt, below 0 when the posterior is the wider one
 * @param middle width of the middle half of the posterior over that of the prior, on the same scale
 */
public record Marginal(
        Declaration declaration,
        double q05,
        double q25,
        double median,
        double q75,
        double q95,
        double contraction,
        double middle) {

    /** From this contraction on a parameter counts as identified; chance gives 0.04 for 300 draws. */
    public static final double CONTRACTED = 0.2;

    /** Up to this share of the prior's width of the middle half, too: mass gathers, though a tail keeps the deviation large. */
    public static final double GATHERED = 0.7;

    /** Whether the data tell something of it; if not, its posterior is little but its prior. */
    public boolean identified() {
        return contraction > CONTRACTED || middle < GATHERED;
    }

    /**
     * Of draws that were made already, all of the same weight.
     *
     * @param declaration of an uncertain parameter
     * @param after values after the fit
     * @param before values before it, as many or more
     */
    public static Marginal of(Declaration declaration, double[] after, double[] before) {
        double[] weights = Weights.equal(after.length);
        double[] values = Weights.quantiles(after, weights, 0.05, 0.25, 0.5, 0.75, 0.95);
        Width narrowed = Width.of(ranks(declaration, after), weights);
        Width wide = Width.of(ranks(declaration, before), Weights.equal(before.length));
        return new Marginal(
                declaration,
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                1 - narrowed.deviation() / wide.deviation(),
                narrowed.middle() / wide.middle());
    }

    private static double[] ranks(Declaration declaration, double[] values) {
        return Arrays.stream(values).map(v -> Unknowns.rank(declaration, v)).toArray();
    }

    static Marginal of(Posterior posterior, int unknown, Particles prior) {
        double[] values =
                Weights.quantiles(posterior.column(unknown), posterior.weights(), 0.05, 0.25, 0.5, 0.75, 0.95);
        Width after = Width.of(posterior.ranks(unknown), posterior.weights());
        Width before = Width.ofPrior(prior, unknown);
        return new Marginal(
                posterior.unknowns().declaration(unknown),
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                1 - after.deviation() / before.deviation(),
                after.middle() / before.middle());
    }

    /** How wide a distribution of ranks is: standard deviation, and distance of the quartiles. */
    record Width(double deviation, double middle) {

        static Width of(double[] ranks, double[] weights) {
            double[] quartiles = Weights.quantiles(ranks, weights, 0.25, 0.75);
            return new Width(Weights.standardDeviation(ranks, weights), quartiles[1] - quartiles[0]);
        }

        /** Of the prior as it is drawn: what is not admissible makes it narrower than its declaration. */
        static Width ofPrior(Particles prior, int unknown) {
            double[] ranks = new double[StrictMath.min(Spread.LIVES, prior.size())];
            for (int i = 0; i < ranks.length; i++) {
                ranks[i] = prior.unknowns().rank(unknown, prior.value(i, unknown));
            }
            return of(ranks, Weights.equal(ranks.length));
        }
    }
}
