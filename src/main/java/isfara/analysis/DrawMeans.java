package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An outcome averaged over the seeds of each draw. Runs of one draw are not independent of each other; these means are.
 *
 * @param draws their numbers, ascending
 * @param values their means
 */
@SuppressWarnings("ArrayRecordComponent")
public record DrawMeans(int[] draws, double[] values) {

    /** Of a scenario alone. */
    public static DrawMeans of(RunSet runs, Outcome outcome) {
        double[] values = runs.of(outcome);
        Sums sums = new Sums();
        for (int run = 0; run < values.length; run++) {
            sums.add(runs.draw(run), values[run]);
        }
        return sums.means();
    }

    /** Of a scenario minus another, replication by replication: those that both completed. */
    public static DrawMeans ofDifference(RunSet runs, RunSet others, Outcome outcome) {
        double[] with = runs.of(outcome);
        double[] without = others.of(outcome);
        Sums sums = new Sums();
        for (int run = 0; run < with.length; run++) {
            int partner = others.find(runs.draw(run), runs.seedIndex(run));
            if (partner >= 0) {
                sums.add(runs.draw(run), with[run] - without[partner]);
            }
        }
        return sums.means();
    }

    /** Averaged over the points of a design, which all live through the same draws. */
    DrawMeans overPoints(int points) {
        Sums sums = new Sums();
        IntStream.range(0, draws.length).forEach(i -> sums.add(draws[i] / points, values[i]));
        return sums.means();
    }

    int count() {
        return values.length;
    }

    double mean() {
        return Arrays.stream(values).sum() / values.length;
    }

    /** Sums and counts by draw; values that are not numbers are passed over. */
    private static final class Sums {

        private final Map<Integer, double[]> byDraw = new TreeMap<>();

        private void add(int draw, double value) {
            if (!Double.isNaN(value)) {
                double[] sum = byDraw.computeIfAbsent(draw, d -> new double[2]);
                sum[0] += value;
                sum[1]++;
            }
        }

        private DrawMeans means() {
            return new DrawMeans(
                    byDraw.keySet().stream().mapToInt(d -> d).toArray(),
                    byDraw.values().stream().mapToDouble(s -> s[0] / s[1]).toArray());
        }
    }
}
