package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the differences between runs are made of: which scenario, which parameters, which luck.
 *
 * <p>Scenarios p, draws d and seeds s within draws make a balanced split plot, in which a replication (d, s) is the same luck in every
 * scenario:
 *
 * <pre>y = μ + P(p) + D(d) + PD(p, d) + S(d, s) + e(p, d, s)</pre>
 *
 * all effects random. The components are found by the method of moments, from the mean squares
 *
 * <pre>
 * E MS(e)  = e
 * E MS(S)  = e + k S
 * E MS(PD) = e + n PD
 * E MS(D)  = e + n PD + k S + k n D
 * E MS(P)  = e + n PD + n m P
 * </pre>
 *
 * with k scenarios, m draws, n seeds per draw. Estimates below zero are set to zero and named. Intervals resample draws; those of the
 * policy's share take off what resampling adds to it. Source: Searle, Casella and McCulloch 1992, <i>Variance Components</i>,
 * chapter 4.
 *
 * @param outcome of what
 * @param log whether of log(1 + outcome): deaths as they are follow the few worst wars, their logarithm a war's order of magnitude and
 *     whether anybody dies at all
 * @param deviation the standard deviation of a run, picked at random from any scenario
 * @param parts in the order of {@link Source}
 * @param scenarios how many were compared
 * @param draws how many draws entered
 * @param seeds how many seeds of each
 * @param leftOut replications that did not enter, because a run of theirs is missing or to give every draw as many seeds
 */
public record VarianceSplit(
        Outcome outcome,
        boolean log,
        double deviation,
        List<Part> parts,
        int scenarios,
        int draws,
        int seeds,
        int leftOut) {

    /** Where a difference comes from. */
    public enum Source {
        POLICY("policy"),
        PARAMETERS("uncertain parameters"),
        POLICY_BY_PARAMETERS("policy × parameters"),
        SHARED_LUCK("luck that all scenarios share"),
        OWN_LUCK("luck of a scenario's own");

        private final String words;

        Source(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /**
     * A source's part of the variance.
     *
     * @param source where from
     * @param share 0 to 1
     * @param interval its interval; unknown when the share is zero in nearly all resamples
     * @param negative whether the estimate was below zero and was set to zero
     */
    public record Part(Source source, double share, Interval interval, boolean negative) {}

    /** The part of a source. */
    public Part part(Source source) {
        return parts.get(source.ordinal());
    }

    /** Both kinds of luck together, as a share. */
    public double luck() {
        return part(Source.SHARED_LUCK).share() + part(Source.OWN_LUCK).share();
    }

    /**
     * The split; nothing with a single scenario, with fewer than {@link Bootstrap#FEWEST} draws, with one seed per draw (parameters and
     * luck cannot be told apart), or when all runs are alike.
     */
    static Optional<VarianceSplit> of(List<RunSet> scenarios, Outcome outcome, boolean log, Bootstrap bootstrap) {
        SplitPlot plot = SplitPlot.of(scenarios, outcome, log);
        if (scenarios.size() < 2 || plot.draws() < Bootstrap.FEWEST || plot.seeds() < 2) {
            return Optional.empty();
        }
        byte[] once = new byte[plot.draws()];
        Arrays.fill(once, (byte) 1);
        double[] components = plot.components(once, 1);
        double[] shares = shares(components);
        if (Double.isNaN(shares[0])) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Source source : Source.values()) {
            int at = source.ordinal();
            Interval interval = bootstrap
                    .interval(plot.draws(), Interval.LEVEL, w -> finite(shares(plot.components(w, 2))[at], shares[at]))
                    .unlessNothing();
            parts.add(new Part(source, shares[at], interval, components[at] < 0));
        }
        double variance =
                Arrays.stream(components).map(c -> StrictMath.max(0, c)).sum();
        return Optional.of(new VarianceSplit(
                outcome,
                log,
                StrictMath.sqrt(variance),
                List.copyOf(parts),
                scenarios.size(),
                plot.draws(),
                plot.seeds(),
                plot.leftOut()));
    }

    /** A resample in which nothing differs tells nothing. */
    private static double finite(double share, double otherwise) {
        return Double.isNaN(share) ? otherwise : share;
    }

    private static double[] shares(double[] components) {
        double sum = Arrays.stream(components).map(c -> StrictMath.max(0, c)).sum();
        return Arrays.stream(components)
                .map(c -> sum > 0 ? StrictMath.max(0, c) / sum : Double.NaN)
                .toArray();
    }
}
