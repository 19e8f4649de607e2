package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the differences between a scenario and the baseline, replication by replication, are made of: parameters, under which the policy
 * does more or less, or luck. Method of moments, one way; the interval resamples draws.
 *
 * @param scenario which
 * @param outcome of what
 * @param parameters share that differs from draw to draw, 0 to 1
 * @param interval its interval; unknown when the share is zero in nearly all resamples
 * @param negative whether the estimate was below zero and was set to zero
 * @param deviation how much the effect differs between draws once luck is averaged out, as a standard deviation
 */
public record EffectSplit(
        String scenario, Outcome outcome, double parameters, Interval interval, boolean negative, double deviation) {

    /** The split; nothing with few draws, one seed per draw, or no difference at all. */
    static Optional<EffectSplit> of(RunSet scenario, RunSet baseline, Outcome outcome, Bootstrap bootstrap) {
        double[] with = scenario.of(outcome);
        double[] without = baseline.of(outcome);
        Map<Integer, double[]> byDraw = new TreeMap<>();
        for (int run = 0; run < with.length; run++) {
            int partner = baseline.find(scenario.draw(run), scenario.seedIndex(run));
            double difference = partner < 0 ? Double.NaN : with[run] - without[partner];
            if (!Double.isNaN(difference)) {
                double[] sums = byDraw.computeIfAbsent(scenario.draw(run), d -> new double[3]);
                sums[0]++;
                sums[1] += difference;
                sums[2] += difference * difference;
            }
        }
        // Draws that lost a run have another error; there are few of them.
        int seeds = (int) byDraw.values().stream().mapToDouble(s -> s[0]).max().orElse(0);
        List<double[]> full =
                byDraw.values().stream().filter(s -> s[0] == seeds).collect(Collectors.toList());
        if (full.size() < Bootstrap.FEWEST || seeds < 2) {
            return Optional.empty();
        }
        byte[] once = new byte[full.size()];
        Arrays.fill(once, (byte) 1);
        double[] parts = parts(full, seeds, once);
        double share = share(parts);
        return Double.isNaN(share)
                ? Optional.empty()
                : Optional.of(new EffectSplit(
                        scenario.scenario(),
                        outcome,
                        share,
                        bootstrap
                                .interval(full.size(), Interval.LEVEL, w -> {
                                    double again = share(parts(full, seeds, w));
                                    return Double.isNaN(again) ? share : again;
                                })
                                .unlessNothing(),
                        parts[0] < 0,
                        StrictMath.sqrt(StrictMath.max(0, parts[0]))));
    }

    /** Variance between draws, beyond luck, and variance within. */
    private static double[] parts(List<double[]> byDraw, int seeds, byte[] times) {
        double m = byDraw.size();
        double sum = 0;
        double squares = 0;
        double within = 0;
        for (int d = 0; d < times.length; d++) {
            double mean = byDraw.get(d)[1] / seeds;
            sum += times[d] * mean;
            squares += times[d] * mean * mean;
            within += times[d] * (byDraw.get(d)[2] - seeds * mean * mean);
        }
        double ofMeans = (squares - sum * sum / m) / (m - 1);
        double luck = within / (m * (seeds - 1));
        return new double[] {ofMeans - luck / seeds, luck};
    }

    private static double share(double[] parts) {
        double between = StrictMath.max(0, parts[0]);
        double all = between + parts[1];
        return all > 0 ? between / all : Double.NaN;
    }
}
