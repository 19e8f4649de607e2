package isfara.analysis;

import isfara.outcome.Outcome;
import isfara.store.HypothesisEntry;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What came of a hypothesis.
 *
 * @param hypothesis what was expected
 * @param estimate the ratio or the difference of the means; not-a-number when there is none, or nothing to be checked
 * @param interval its interval at the hypothesis' own confidence, on paired replications
 * @param held whether it held
 */
public record HypothesisFinding(HypothesisEntry hypothesis, double estimate, Interval interval, Held held) {

    /** Whether a hypothesis held. */
    public enum Held {
        /** The whole interval lies on the claimed side of the bound. */
        YES("held"),
        /** The whole interval lies on the other side. */
        NO("not held"),
        /** The interval holds the bound, or there are too few runs for one. */
        UNCLEAR("unclear"),
        /** It is a sentence; people judge it. */
        NOT_CHECKED("not checked");

        private final String words;

        Held(String words) {
            this.words = words;
        }

        /** In words, for a table. */
        public String words() {
            return words;
        }
    }

    /** Checks a hypothesis; {@code runs} gives those of a scenario. */
    static HypothesisFinding of(HypothesisEntry hypothesis, Function<String, RunSet> runs, Bootstrap bootstrap) {
        if (!hypothesis.checkable()) {
            return new HypothesisFinding(hypothesis, Double.NaN, Interval.UNKNOWN, Held.NOT_CHECKED);
        }
        Outcome outcome = Outcome.named(hypothesis.outcome())
                .orElseThrow(() -> new ResultsException("hypothesis '" + hypothesis.says() + "': there is no outcome "
                        + hypothesis.outcome() + "; use the version of isfara that made the results"));
        Pairs pairs = Pairs.of(runs.apply(hypothesis.scenario()), runs.apply(hypothesis.with()), outcome);
        Clusters clusters = pairs.clusters();
        double[] values = clusters.sums(pairs.values());
        double[] others = clusters.sums(pairs.others());
        double[] sizes = clusters.sizes();
        double n = Arrays.stream(sizes).sum();
        double sum = Arrays.stream(values).sum();
        double other = Arrays.stream(others).sum();
        boolean ratio = hypothesis.measure().equals("ratio");
        double[] differences = new double[values.length];
        Arrays.setAll(differences, c -> values[c] - others[c]);
        double estimate = ratio ? (other == 0 ? Double.NaN : sum / other) : (sum - other) / n;
        Interval interval = Double.isNaN(estimate)
                ? Interval.UNKNOWN
                : bootstrap.ofRatio(ratio ? values : differences, ratio ? others : sizes, hypothesis.confidence());
        return new HypothesisFinding(hypothesis, estimate, interval, held(hypothesis, interval));
    }

    private static Held held(HypothesisEntry hypothesis, Interval interval) {
        boolean below = hypothesis.side().equals("below");
        double bound = hypothesis.bound();
        if (!interval.known()) {
            return Held.UNCLEAR;
        }
        if (below ? interval.high() < bound : interval.low() > bound) {
            return Held.YES;
        }
        return (below ? interval.low() >= bound : interval.high() <= bound) ? Held.NO : Held.UNCLEAR;
    }
}
