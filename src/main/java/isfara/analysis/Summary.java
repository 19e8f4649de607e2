package isfara.analysis;

import isfara.outcome.Outcome;

/**
 * One outcome over the runs of one scenario.
 *
 * @param outcome which
 * @param runs runs that have a value (only those with a war have a day of the first war)
 * @param any share of these above 0
 * @param mean their mean
 * @param error standard error of the mean, from the differences between draws
 * @param meanInterval interval of the mean
 * @param median half of the runs lie below
 * @param p05 5 % of the runs lie below
 * @param p95 95 % of the runs lie below
 * @param worst10 mean of the largest 10 %
 * @param worst10Interval its interval
 * @param worst5 mean of the largest 5 %
 * @param worst5Interval its interval
 */
public record Summary(
        Outcome outcome,
        int runs,
        Proportion any,
        double mean,
        double error,
        Interval meanInterval,
        double median,
        double p05,
        double p95,
        double worst10,
        Interval worst10Interval,
        double worst5,
        Interval worst5Interval) {

    static Summary of(Outcome outcome, RunSet runs, Bootstrap bootstrap) {
        Sample sample = Sample.of(runs, outcome);
        double[] values = sample.values();
        Clusters clusters = sample.clusters();
        Quantiles quantiles = Quantiles.of(values);
        boolean[] any = new boolean[values.length];
        for (int i = 0; i < any.length; i++) {
            any[i] = values[i] > 0;
        }
        return new Summary(
                outcome,
                values.length,
                Proportion.of(any, clusters),
                sample.mean(),
                sample.error(),
                bootstrap.ofRatio(clusters.sums(values), clusters.sizes(), Interval.LEVEL),
                quantiles.at(0.5),
                quantiles.at(0.05),
                quantiles.at(0.95),
                quantiles.meanOfLargest(0.1),
                bootstrap.ofMeanOfLargest(values, clusters, 0.1, Interval.LEVEL),
                quantiles.meanOfLargest(0.05),
                bootstrap.ofMeanOfLargest(values, clusters, 0.05, Interval.LEVEL));
    }
}
