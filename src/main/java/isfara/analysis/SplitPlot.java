package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The runs of several scenarios as a balanced table: the same draws, the same number of seeds of each, every replication complete.
 * Holds what the components of variance need of each draw; see {@link VarianceSplit} for the model.
 */
final class SplitPlot {

    private final int scenarios;
    private final int seeds;
    private final int leftOut;
    /** Draw by draw: the mean of each scenario, then the squares between seeds and those within. */
    private final double[][] byDraw;

    private SplitPlot(int scenarios, int seeds, int leftOut, double[][] byDraw) {
        this.scenarios = scenarios;
        this.seeds = seeds;
        this.leftOut = leftOut;
        this.byDraw = byDraw;
    }

    static SplitPlot of(List<RunSet> scenarios, Outcome outcome, boolean log) {
        Map<Integer, List<double[]>> complete = complete(scenarios, outcome, log);
        int total = complete.values().stream().mapToInt(List::size).sum();
        int seeds = seeds(complete);
        double[][] byDraw = complete.values().stream()
                .filter(rows -> rows.size() >= seeds)
                .map(rows -> of(rows.subList(0, seeds), scenarios.size()))
                .toArray(double[][]::new);
        int most = scenarios.stream().mapToInt(RunSet::count).max().orElse(0);
        return new SplitPlot(scenarios.size(), seeds, StrictMath.max(most, total) - seeds * byDraw.length, byDraw);
    }

    /** Draw by draw the replications that every scenario completed: a value for each scenario. */
    private static Map<Integer, List<double[]>> complete(List<RunSet> scenarios, Outcome outcome, boolean log) {
        RunSet first = scenarios.get(0);
        List<double[]> values = scenarios.stream().map(s -> s.of(outcome)).toList();
        Map<Integer, List<double[]>> complete = new TreeMap<>();
        for (int run = 0; run < first.count(); run++) {
            double[] row = new double[scenarios.size()];
            for (int s = 0; s < row.length; s++) {
                int at = scenarios.get(s).find(first.draw(run), first.seedIndex(run));
                double value = at < 0 ? Double.NaN : values.get(s)[at];
                row[s] = log ? StrictMath.log1p(value) : value;
            }
            if (Arrays.stream(row).noneMatch(Double::isNaN)) {
                complete.computeIfAbsent(first.draw(run), d -> new ArrayList<>())
                        .add(row);
            }
        }
        return complete;
    }

    /** How many seeds of each draw keep most replications. */
    private static int seeds(Map<Integer, List<double[]>> complete) {
        return complete.values().stream()
                .map(List::size)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .max(Comparator.comparingLong(n -> n
                        * complete.values().stream()
                                .filter(rows -> rows.size() >= n)
                                .count()))
                .orElse(0);
    }

    private static double[] of(List<double[]> rows, int scenarios) {
        int seeds = rows.size();
        double[] draw = new double[scenarios + 2];
        for (double[] row : rows) {
            for (int s = 0; s < scenarios; s++) {
                draw[s] += row[s] / seeds;
            }
        }
        double mean = Arrays.stream(draw, 0, scenarios).sum() / scenarios;
        for (double[] row : rows) {
            double luck = Arrays.stream(row).sum() / scenarios - mean;
            draw[scenarios] += scenarios * luck * luck;
            for (int s = 0; s < scenarios; s++) {
                double own = row[s] - draw[s] - luck;
                draw[scenarios + 1] += own * own;
            }
        }
        return draw;
    }

    int draws() {
        return byDraw.length;
    }

    int seeds() {
        return seeds;
    }

    int leftOut() {
        return leftOut;
    }

    /**
     * The components, in the order of {@link VarianceSplit.Source}, before those below zero are set to zero.
     *
     * @param times how often each draw counts
     * @param noise how many times the mean square of policy × draws is in that of policy: once in the runs themselves, twice when draws
     *     were resampled
     */
    double[] components(byte[] times, int noise) {
        int k = scenarios;
        double m = byDraw.length;
        double[] means = new double[k + 2];
        for (int d = 0; d < byDraw.length; d++) {
            for (int c = 0; c < k + 2 && times[d] > 0; c++) {
                means[c] += times[d] * byDraw[d][c] / m;
            }
        }
        double mean = Arrays.stream(means, 0, k).sum() / k;
        double draws = 0;
        double both = 0;
        for (int d = 0; d < byDraw.length; d++) {
            if (times[d] > 0) {
                double ofDraw = Arrays.stream(byDraw[d], 0, k).sum() / k - mean;
                draws += times[d] * ofDraw * ofDraw;
                for (int s = 0; s < k; s++) {
                    double own = byDraw[d][s] - means[s] - ofDraw;
                    both += times[d] * own * own;
                }
            }
        }
        double policy = 0;
        for (int s = 0; s < k; s++) {
            policy += (means[s] - mean) * (means[s] - mean);
        }
        double msPolicy = seeds * m * policy / (k - 1);
        double msDraws = k * seeds * draws / (m - 1);
        double msBoth = seeds * both / ((m - 1) * (k - 1));
        double msShared = m * means[k] / (m * (seeds - 1));
        double msOwn = m * means[k + 1] / (m * (seeds - 1) * (k - 1));
        return new double[] {
            (msPolicy - noise * msBoth) / (seeds * m),
            (msDraws - msBoth - msShared + msOwn) / ((double) k * seeds),
            (msBoth - msOwn) / seeds,
            (msShared - msOwn) / k,
            msOwn
        };
    }
}
