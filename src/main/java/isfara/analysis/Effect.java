package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.stream.IntStream;

/**
 * What a scenario changes against another, mostly the baseline, on the same replications: same parameters, same luck.
 *
 * @param scenario which
 * @param with the other: the one it is compared with
 * @param outcome of what
 * @param pairs replications that both completed and for which both have a value
 * @param baselineMean mean of the other over these
 * @param difference mean of scenario minus the other
 * @param interval its interval (draws resampled)
 * @param below share of the resamples in which the mean difference is below zero: near 1, the scenario surely has less; near 0,
 *     surely more; not-a-number with too few draws
 * @param relative difference divided by the other's mean; not-a-number when that is 0
 * @param relativeInterval its interval
 * @param larger share of the pairs in which the scenario has more than the other
 * @param smaller share of the pairs in which it has less
 * @param riskRatio chance of any (above 0) in the scenario divided by that in the other; not-a-number when that is 0
 * @param riskRatioInterval its interval; unknown when either has fewer than {@link #FEWEST_EVENTS} such runs
 * @param pairing how many times larger the variance of the difference would be without pairing; not-a-number when no pair differs
 * @param verdict in words
 */
public record Effect(
        String scenario,
        String with,
        Outcome outcome,
        int pairs,
        double baselineMean,
        double difference,
        Interval interval,
        double below,
        double relative,
        Interval relativeInterval,
        Proportion larger,
        Proportion smaller,
        double riskRatio,
        Interval riskRatioInterval,
        double pairing,
        Verdict verdict) {

    /** Fewest runs with an event for an interval of a risk ratio, and fewest pairs that differ for a clear verdict. */
    public static final int FEWEST_EVENTS = 10;

    /** A difference that is surely smaller than this share of the baseline's mean does not matter. */
    static final double NEGLIGIBLE = 0.05;

    static Effect of(RunSet scenario, RunSet other, Outcome outcome, Bootstrap bootstrap) {
        Pairs pairs = Pairs.of(scenario, other, outcome);
        return of(
                scenario.scenario(),
                other.scenario(),
                outcome,
                pairs.values(),
                pairs.others(),
                pairs.clusters(),
                bootstrap);
    }

    /** Of pairs of values: of runs that both completed, the same luck at the same place. */
    public static Effect of(
            String scenario,
            String other,
            Outcome outcome,
            double[] with,
            double[] without,
            Clusters clusters,
            Bootstrap bootstrap) {
        int pairs = with.length;
        double[] differences = new double[pairs];
        boolean[] larger = new boolean[pairs];
        boolean[] smaller = new boolean[pairs];
        double[] anyWith = new double[pairs];
        double[] anyWithout = new double[pairs];
        for (int i = 0; i < pairs; i++) {
            differences[i] = with[i] - without[i];
            larger[i] = differences[i] > 0;
            smaller[i] = differences[i] < 0;
            anyWith[i] = with[i] > 0 ? 1 : 0;
            anyWithout[i] = without[i] > 0 ? 1 : 0;
        }
        Sample difference = new Sample(differences, clusters);
        Sample base = new Sample(without, clusters);
        double[] sums = clusters.sums(differences);
        double mean = difference.mean();
        Interval interval = bootstrap.ofRatio(sums, clusters.sizes(), Interval.LEVEL);
        Interval relative =
                base.mean() == 0 ? Interval.UNKNOWN : bootstrap.ofRatio(sums, clusters.sums(without), Interval.LEVEL);
        double eventsWith =
                IntStream.range(0, pairs).mapToDouble(i -> anyWith[i]).sum();
        double eventsWithout =
                IntStream.range(0, pairs).mapToDouble(i -> anyWithout[i]).sum();
        Interval ratio = StrictMath.min(eventsWith, eventsWithout) < FEWEST_EVENTS
                ? Interval.UNKNOWN
                : bootstrap.ofRatio(clusters.sums(anyWith), clusters.sums(anyWithout), Interval.LEVEL);
        Proportion more = Proportion.of(larger, clusters);
        Proportion less = Proportion.of(smaller, clusters);
        double unpaired = new Sample(with, clusters).variance() + base.variance();
        return new Effect(
                scenario,
                other,
                outcome,
                pairs,
                base.mean(),
                mean,
                interval,
                bootstrap.below(sums),
                base.mean() == 0 ? Double.NaN : mean / base.mean(),
                relative,
                more,
                less,
                eventsWithout == 0 ? Double.NaN : eventsWith / eventsWithout,
                ratio,
                difference.variance() == 0 ? Double.NaN : unpaired / difference.variance(),
                judge(
                        mean,
                        interval,
                        base.mean(),
                        more.events() + less.events(),
                        (int) (eventsWith + eventsWithout),
                        pairs));
    }

    /** The same with another verdict. */
    Effect judged(Verdict other) {
        return new Effect(
                scenario,
                with,
                outcome,
                pairs,
                baselineMean,
                difference,
                interval,
                below,
                relative,
                relativeInterval,
                larger,
                smaller,
                riskRatio,
                riskRatioInterval,
                pairing,
                other);
    }

    private static Verdict judge(
            double mean, Interval interval, double baseline, int differing, int events, int pairs) {
        if (pairs == 0) {
            return new Verdict.TooFew("no replication was completed in both scenarios");
        }
        if (differing == 0 && events < 2 * FEWEST_EVENTS) {
            return new Verdict.TooFew(
                    events == 0 ? "no run has any" : "no replication differs, but only " + events + " runs have any");
        }
        if (differing == 0) {
            return new Verdict.None("no replication differs");
        }
        if (!interval.known()) {
            return new Verdict.TooFew("fewer than " + Bootstrap.FEWEST + " draws");
        }
        double negligible = NEGLIGIBLE * StrictMath.abs(baseline);
        if (interval.low() > -negligible && interval.high() < negligible) {
            return new Verdict.None("within 5 % of the baseline's mean");
        }
        if (differing < FEWEST_EVENTS) {
            return new Verdict.TooFew("only " + differing + " replications differ");
        }
        if (!interval.contains(0)) {
            return new Verdict.Clear(mean < 0);
        }
        double precision = interval.halfWidth() / StrictMath.abs(mean);
        return new Verdict.Unclear(StrictMath.max(1, pairs * (precision * precision - 1)));
    }
}
