package isfara.calibration.fit;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterVector;
import isfara.random.Mix;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is believed about the parameters after looking at the record: draws of all unknowns together, each with its weight.
 *
 * <p>Draws are joint: parameters that can make up for each other are uncertain together, which no table of single ones tells.
 */
public final class Posterior {

    private final Unknowns unknowns;
    private final double[][] draws;
    private final double[] weights;

    /**
     * A posterior.
     *
     * @param unknowns the parameters
     * @param draws values in their order, a row a draw; handed over, not copied
     * @param weights one each, 0 or more, not all 0; they are scaled to sum 1
     */
    public Posterior(Unknowns unknowns, double[][] draws, double[] weights) {
        if (draws.length != weights.length) {
            throw new IllegalArgumentException("need a weight for each of " + draws.length + " draws");
        }
        this.unknowns = unknowns;
        this.draws = draws;
        this.weights = Weights.normalised(weights);
    }

    /** The parameters of lives that were kept, as they are. */
    public static Posterior of(Population population) {
        Particles particles = population.particles();
        double[][] draws =
                IntStream.range(0, particles.size()).mapToObj(particles::values).toArray(double[][]::new);
        return new Posterior(particles.unknowns(), draws, population.weights());
    }

    /** How many draws there are. */
    public int size() {
        return draws.length;
    }

    /** The parameters. */
    public Unknowns unknowns() {
        return unknowns;
    }

    /** The value of an unknown in a draw. */
    public double value(int draw, int unknown) {
        return draws[draw][unknown];
    }

    /** The weight of a draw; all of them sum to 1. */
    public double weight(int draw) {
        return weights[draw];
    }

    /** How many equally weighted draws these are worth. */
    public double effectiveSize() {
        return Weights.effectiveSize(weights);
    }

    /** A draw as a point of the whole space. */
    public ParameterVector vector(int draw) {
        return unknowns.vector(draws[draw]);
    }

    /**
     * So many draws of equal weight (systematic resampling: a draw of weight w comes n w times, rounded up or down). A heavy draw
     * comes more than once.
     */
    public Posterior resample(int count, long seed) {
        double[][] rows = new double[count][];
        double start = Stream.of(Mix.with(seed, "resample")).nextDouble();
        int draw = 0;
        double sum = weights[0];
        for (int k = 0; k < count; k++) {
            while (draw < size() - 1 && sum * count <= start + k) {
                sum += weights[++draw];
            }
            rows[k] = draws[draw];
        }
        return new Posterior(unknowns, rows, Weights.equal(count));
    }

    /** Each unknown on its own, beside what was believed before. */
    public List<Marginal> marginals(Particles prior) {
        return IntStream.range(0, unknowns.size())
                .mapToObj(p -> Marginal.of(this, p, prior))
                .toList();
    }

    /** All weights; not a copy. */
    double[] weights() {
        return weights;
    }

    /** All values of an unknown, draw by draw. */
    double[] column(int unknown) {
        return Arrays.stream(draws).mapToDouble(row -> row[unknown]).toArray();
    }

    /** Their ranks in the prior. */
    double[] ranks(int unknown) {
        return Arrays.stream(draws)
                .mapToDouble(row -> unknowns.rank(unknown, row[unknown]))
                .toArray();
    }

    /**
     * The draws as a CSV file that {@link isfara.experiment.DrawsFile} reads: their weight, every uncertain parameter, and whatever
     * else the structure moves from its declared value, so that nobody draws anew what it holds fixed.
     *
     * @param comments lines that say where it comes from
     */
    public String csv(List<String> comments) {
        int[] columns = columns();
        List<Declaration> all = unknowns.space().declarations();
        List<String> lines = new ArrayList<>();
        comments.forEach(comment -> lines.add("# " + comment));
        lines.add("weight,"
                + Arrays.stream(columns).mapToObj(c -> all.get(c).name()).collect(Collectors.joining(",")));
        for (int i = 0; i < size(); i++) {
            ParameterVector vector = vector(i);
            lines.add(weights[i] + ","
                    + Arrays.stream(columns)
                            .mapToObj(c -> Double.toString(vector.get(c)))
                            .collect(Collectors.joining(",")));
        }
        return String.join("\n", lines) + "\n";
    }

    private int[] columns() {
        ParameterVector settled = unknowns.structure().apply(unknowns.space().defaults());
        List<Declaration> all = unknowns.space().declarations();
        return IntStream.range(0, all.size())
                .filter(c ->
                        all.get(c).uncertain() || settled.get(c) != all.get(c).value())
                .toArray();
    }
}
