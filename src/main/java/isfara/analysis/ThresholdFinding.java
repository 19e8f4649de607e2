package isfara.analysis;

import isfara.outcome.Outcome;

/**
 * How often an outcome is larger than a value that was named beforehand.
 *
 * @param scenario in which scenario
 * @param outcome of what
 * @param threshold the value
 * @param exceeded share of the runs with more, with its interval
 */
public record ThresholdFinding(String scenario, Outcome outcome, double threshold, Proportion exceeded) {

    static ThresholdFinding of(RunSet runs, Outcome outcome, double threshold) {
        Sample sample = Sample.of(runs, outcome);
        boolean[] more = new boolean[sample.values().length];
        for (int run = 0; run < more.length; run++) {
            more[run] = sample.values()[run] > threshold;
        }
        return new ThresholdFinding(runs.scenario(), outcome, threshold, Proportion.of(more, sample.clusters()));
    }
}
