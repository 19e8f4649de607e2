package isfara.analysis;

import java.util.stream.IntStream;

/**
 * Means over all runs of counts that are nothing in most draws, with their intervals. Hundreds are asked of the same runs, so the
 * runs of a resample are counted once and only draws with something are summed.
 */
final class RareMeans {

    private final Clusters clusters;
    private final byte[][] resamples;
    private final double[] runs;

    RareMeans(Clusters clusters, Bootstrap bootstrap) {
        this.clusters = clusters;
        this.resamples = clusters.count() < Bootstrap.FEWEST ? new byte[0][] : bootstrap.resamples(clusters.count());
        this.runs = new double[resamples.length];
        double[] sizes = clusters.sizes();
        for (int b = 0; b < runs.length; b++) {
            for (int c = 0; c < sizes.length; c++) {
                runs[b] += resamples[b][c] * sizes[c];
            }
        }
    }

    /**
     * The mean per run.
     *
     * @param sums counted by cluster; an interval is given when at least {@link Bootstrap#FEWEST} have something
     */
    Places.Mean of(double[] sums) {
        int[] some = IntStream.range(0, sums.length).filter(c -> sums[c] != 0).toArray();
        double total = IntStream.of(some).mapToDouble(c -> sums[c]).sum();
        double mean = total / clusters.runs();
        if (some.length < Bootstrap.FEWEST || resamples.length == 0) {
            return new Places.Mean(mean, Interval.UNKNOWN);
        }
        double[] means = new double[resamples.length];
        for (int b = 0; b < means.length; b++) {
            double sum = 0;
            for (int c : some) {
                sum += resamples[b][c] * sums[c];
            }
            means[b] = sum / runs[b];
        }
        return new Places.Mean(mean, Interval.of(means, Interval.LEVEL));
    }
}
