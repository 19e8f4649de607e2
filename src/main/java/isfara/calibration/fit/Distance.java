package isfara.calibration.fit;

import isfara.calibration.target.Observation;
import isfara.calibration.target.Quantity;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * How far a simulated life is from the record.
 *
 * <pre>d = sqrt( mean over groups g of mean over quantities j in g of (o_j / s_j)^2 )</pre>
 *
 * o_j how far the quantity lies outside its documented range on its scale, zero inside; s_j its spread over lives from the prior
 * (1.4826 times the median absolute deviation, the standard deviation if that is zero). So a quantity counts by what the model could
 * have done with it, and each {@link isfara.calibration.target.Group} has the same say however many quantities it has. A number that a life does not have,
 * or that is infinite where the record is not, counts as a stated number of spreads.
 */
public final class Distance {

    /** What a missing number counts unless somebody says otherwise, in spreads. */
    public static final double MISSING = 3;

    /**
     * A quantity that counts.
     *
     * @param quantity which
     * @param column its place among the numbers of a particle
     * @param low lower end of the range, on the quantity's scale
     * @param high upper end
     * @param spread over lives from the prior, on the scale
     */
    public record Term(Quantity quantity, int column, float low, float high, double spread) {}

    /** An observation that cannot count, and why. */
    public record LeftOut(String quantity, String why) {}

    private final List<Term> terms;
    private final List<LeftOut> leftOut;
    private final double missing;
    private final float[] low;
    private final float[] high;
    private final double[] spread;
    private final double[] weight;
    private final double[] pull;
    private final double[] absent;

    private Distance(List<Term> terms, List<LeftOut> leftOut, double missing) {
        this.terms = List.copyOf(terms);
        this.leftOut = List.copyOf(leftOut);
        this.missing = missing;
        int n = terms.size();
        this.low = new float[n];
        this.high = new float[n];
        this.spread = new double[n];
        for (int j = 0; j < n; j++) {
            low[j] = terms.get(j).low();
            high[j] = terms.get(j).high();
            spread[j] = terms.get(j).spread();
        }
        this.weight = Terms.weights(terms);
        this.pull = new double[n];
        this.absent = new double[n];
        for (int j = 0; j < n; j++) {
            pull[j] = weight[j] / (spread[j] * spread[j]);
            absent[j] = weight[j] * missing * missing;
        }
    }

    /** The distance from the fitted ones among these observations, a missing number counting {@link #MISSING} spreads. */
    public static Distance of(List<Quantity> quantities, List<Observation> observations, Particles prior) {
        return of(quantities, observations, prior, MISSING);
    }

    /**
     * The distance from the fitted ones among these observations: all of them, or some when others are held out.
     *
     * @param quantities at least those observed
     * @param prior lives from the prior; spreads are taken from the first {@link Spread#LIVES}, so a longer table changes nothing
     * @param missing what a missing number counts, in spreads
     * @throws IllegalArgumentException if an observation is of no known quantity or is there twice, or if nothing is left
     */
    public static Distance of(
            List<Quantity> quantities, List<Observation> observations, Particles prior, double missing) {
        Terms found = Terms.of(quantities, observations, prior);
        return new Distance(found.counted(), found.leftOut(), missing);
    }

    /** What counts, in the order of the observations. */
    public List<Term> terms() {
        return terms;
    }

    /** Fitted observations that do not count. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** The weight of a term in the mean of squares; all of them sum to 1. */
    public double weight(int term) {
        return weight[term];
    }

    /** The distance of a particle. */
    public double of(Particles particles, int particle) {
        return ofRow(scaled(particles, particle), 0);
    }

    /** The distances of all particles. */
    public double[] of(Particles particles) {
        double[] all = new double[particles.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(particles, i);
        }
        return all;
    }

    /**
     * How far a particle is outside the range of each term, in spreads: below negative, inside zero, above positive,
     * not-a-number where the life has no such number.
     */
    public double[] deviations(Particles particles, int particle) {
        float[] row = scaled(particles, particle);
        double[] deviations = new double[row.length];
        for (int j = 0; j < row.length; j++) {
            deviations[j] = deviation(row[j], j);
        }
        return deviations;
    }

    /**
     * A particle's numbers, term by term, on their scales. Kept as {@code float} like the range, so that an end of it is inside. An
     * infinite number becomes a huge one where the range has no end, and is missing where it has.
     */
    float[] scaled(Particles particles, int particle) {
        float[] row = new float[terms.size()];
        for (int j = 0; j < row.length; j++) {
            Term term = terms.get(j);
            float x = (float) term.quantity().scale().of(particles.number(particle, term.column()));
            if (Float.isInfinite(x)) {
                x = x >= low[j] && x <= high[j] ? StrictMath.copySign(Float.MAX_VALUE, x) : Float.NaN;
            }
            row[j] = x;
        }
        return row;
    }

    /** The distance of numbers already on their scales, from a place in an array on. Without a branch for where x lies: it is hot. */
    double ofRow(float[] scaled, int from) {
        double sum = 0;
        for (int j = 0; j < pull.length; j++) {
            float x = scaled[from + j];
            double off = StrictMath.max(StrictMath.max((double) low[j] - x, (double) x - high[j]), 0);
            double part = pull[j] * off * off;
            sum += part <= Double.MAX_VALUE ? part : absent[j]; // not-a-number: there is none
        }
        return FastMath.sqrt(sum);
    }

    /**
     * The distance from a record that a simulated life might have left: for each quantity a range as wide as the true one, placed
     * so that where in it the life lies is a matter of chance (a range of which only one end is known begins up to one spread
     * away). With the life always in the middle, ranges would tell more than they do, and intervals cover too often: see Wilkinson
     * 2013, <i>Approximate Bayesian computation (ABC) gives exact results under the assumption of model error</i>. What the life
     * does not have is not in its record.
     *
     * @param row the life's numbers on their scales
     * @param luck where the ranges lie
     */
    Distance around(float[] row, long luck) {
        List<Term> moved = new ArrayList<>();
        for (int j = 0; j < row.length; j++) {
            Term term = terms.get(j);
            double u = Stream.of(Mix.with(luck, term.quantity().id())).nextDouble();
            float low = Float.NEGATIVE_INFINITY;
            float high = Float.POSITIVE_INFINITY;
            if (!Float.isNaN(row[j])) {
                double width = (double) term.high() - term.low();
                double below = u * (width < Double.POSITIVE_INFINITY ? width : term.spread());
                low = Float.isInfinite(term.low()) ? term.low() : (float) (row[j] - below);
                double above = width < Double.POSITIVE_INFINITY ? width - below : below;
                high = Float.isInfinite(term.high()) ? term.high() : (float) (row[j] + above);
            }
            moved.add(new Term(term.quantity(), term.column(), low, high, term.spread()));
        }
        return new Distance(moved, leftOut, missing);
    }

    private double deviation(float x, int j) {
        if (x < low[j]) {
            return (x - low[j]) / spread[j];
        }
        if (x > high[j]) {
            return (x - high[j]) / spread[j];
        }
        return Float.isNaN(x) ? Double.NaN : 0;
    }
}
