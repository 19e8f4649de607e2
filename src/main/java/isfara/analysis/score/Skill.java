package isfara.analysis.score;

import isfara.analysis.Interval;
import isfara.analysis.Quantiles;
import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.random.Well19937c;

/**
 * By how much a model scored better than a baseline, and whether that is more than luck.
 *
 * <p>The interval resamples blocks (years: what happened in one year was one piece of luck). Plain bootstrap intervals of few
 * blocks are much too narrow; these are expanded (Hesterberg 2015, <i>The American Statistician</i> 69, 371-386), and with few
 * blocks reach from the worst to the best block. Fewer than {@value #ENOUGH} blocks settle nothing, whatever the interval: even if
 * all point the same way, a fair coin does that more than once in twenty times.
 *
 * @param gain mean of baseline's score less model's: positive when the model is better; not-a-number without cases
 * @param interval of the gain, 95 %; unknown with fewer than two blocks
 * @param blocks how many independent blocks there were
 * @param favourable blocks in which the model was better
 */
public record Skill(double gain, Interval interval, int blocks, int favourable) {

    /** Fewest blocks that can settle anything: 2 × 0.5⁶ is below 0.05. */
    public static final int ENOUGH = 6;

    private static final int RESAMPLES = 4000;

    /** What can be said. */
    public enum Verdict {
        MODEL("model better"),
        BASELINE("baseline better"),
        OPEN("not to be told apart");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /**
     * Compares scores case by case; cases that lack one are left out.
     *
     * @param model scores of the model, less is better
     * @param baseline scores of the baseline in the same cases
     * @param block the block that each case belongs to, such as its year
     * @param seed of the resampling
     */
    public static Skill of(double[] model, double[] baseline, int[] block, long seed) {
        int[] blocks = Arrays.stream(block).distinct().sorted().toArray();
        double[] sums = new double[blocks.length];
        int[] sizes = new int[blocks.length];
        for (int i = 0; i < model.length; i++) {
            double gain = baseline[i] - model[i];
            if (!Double.isNaN(gain)) {
                int place = Arrays.binarySearch(blocks, block[i]);
                sums[place] += gain;
                sizes[place]++;
            }
        }
        return of(sums, sizes, seed);
    }

    private static Skill of(double[] allSums, int[] allSizes, long seed) {
        double[] sums = new double[allSums.length];
        int[] sizes = new int[allSums.length];
        int n = 0;
        int favourable = 0;
        for (int i = 0; i < allSums.length; i++) {
            if (allSizes[i] > 0) {
                sums[n] = allSums[i];
                sizes[n++] = allSizes[i];
                favourable += allSums[i] > 0 ? 1 : 0;
            }
        }
        if (n == 0) {
            return new Skill(Double.NaN, Interval.UNKNOWN, 0, 0);
        }
        double gain = Arrays.stream(sums).sum() / Arrays.stream(sizes).sum();
        return new Skill(gain, n < 2 ? Interval.UNKNOWN : interval(sums, sizes, n, seed), n, favourable);
    }

    private static Interval interval(double[] sums, int[] sizes, int n, long seed) {
        Well19937c random = new Well19937c(seed);
        double[] gains = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double sum = 0;
            int size = 0;
            for (int i = 0; i < n; i++) {
                int drawn = random.nextInt(n);
                sum += sums[drawn];
                size += sizes[drawn];
            }
            gains[r] = sum / size;
        }
        double tail = (1 - Interval.LEVEL) / 2;
        double far =
                StrictMath.sqrt(n / (n - 1.0)) * new TDistribution(null, n - 1.0).inverseCumulativeProbability(tail);
        double expanded = new NormalDistribution(null, 0, 1).cumulativeProbability(far);
        Quantiles quantiles = Quantiles.of(gains);
        return new Interval(quantiles.at(expanded), quantiles.at(1 - expanded));
    }

    /** What can be said. */
    public Verdict verdict() {
        if (blocks < ENOUGH || !interval.known() || interval.contains(0)) {
            return Verdict.OPEN;
        }
        return gain > 0 ? Verdict.MODEL : Verdict.BASELINE;
    }

    /** The verdict, and which of the two had the better score where nothing is settled. */
    public String words() {
        if (blocks == 0) {
            return "nothing to compare";
        }
        if (verdict() != Verdict.OPEN) {
            return verdict().words();
        }
        String few = blocks >= ENOUGH ? "" : "only " + blocks + (blocks == 1 ? " block; " : " blocks; ");
        return verdict().words() + " (" + few + lead() + ")";
    }

    private String lead() {
        if (gain == 0) {
            return "equal scores";
        }
        return gain > 0
                ? "the model scored better in " + favourable + " of " + blocks
                : "the baseline scored better in " + (blocks - favourable) + " of " + blocks;
    }
}
