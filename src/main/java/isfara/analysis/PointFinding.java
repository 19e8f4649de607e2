package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.List;

/**
 * An outcome in one scenario at one point of a design.
 *
 * @param scenario which scenario
 * @param point which point, from 0
 * @param values what the runs had there of each factor, in the order of the manifest; empty where it is not one value for all
 * @param outcome of what
 * @param runs runs there that have a value
 * @param mean their mean
 * @param meanInterval its interval
 * @param difference mean difference to the baseline at the same point, replication by replication; not-a-number for the baseline
 * @param differenceInterval its interval
 */
public record PointFinding(
        String scenario,
        int point,
        List<String> values,
        Outcome outcome,
        int runs,
        double mean,
        Interval meanInterval,
        double difference,
        Interval differenceInterval) {

    /** Outcomes that are told point by point. */
    static final List<Outcome> OUTCOMES = List.of(
            Outcome.DEATHS,
            Outcome.DEATHS_CIVILIAN,
            Outcome.INJURED,
            Outcome.EVACUEES_EVER,
            Outcome.DISPLACED_DAYS,
            Outcome.WAR,
            Outcome.INCIDENTS);

    /** Of the runs at a point; {@code baseline} are those of the baseline there. */
    static PointFinding of(
            RunSet runs, RunSet baseline, int point, List<String> values, Outcome outcome, Bootstrap bootstrap) {
        Sample sample = Sample.of(runs, outcome);
        Clusters clusters = sample.clusters();
        boolean itself = runs.scenario().equals(baseline.scenario());
        Pairs pairs = Pairs.of(runs, baseline, outcome);
        double[] differences = new double[pairs.values().length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = pairs.values()[i] - pairs.others()[i];
        }
        Sample difference = new Sample(differences, pairs.clusters());
        return new PointFinding(
                runs.scenario(),
                point,
                values,
                outcome,
                sample.values().length,
                sample.mean(),
                bootstrap.ofRatio(clusters.sums(sample.values()), clusters.sizes(), Interval.LEVEL),
                itself ? Double.NaN : difference.mean(),
                itself
                        ? Interval.UNKNOWN
                        : bootstrap.ofRatio(
                                pairs.clusters().sums(differences),
                                pairs.clusters().sizes(),
                                Interval.LEVEL));
    }
}
