package isfara.analysis.sensitivity;

import isfara.analysis.Effect;
import isfara.analysis.Interval;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How far a mean moves when something is changed and the luck stays the same.
 *
 * <p>Differences are taken replication by replication; draws, not replications, are independent. The interval and the chance of so
 * large a difference by luck alone are those of Student's t with the error of a mean over clusters (Cochran 1977, <i>Sampling
 * Techniques</i>, section 2.11, as a ratio of sums over draws).
 *
 * @param value the mean difference
 * @param interval its 95 % interval; unknown with fewer than two draws
 * @param luck chance of a difference as large, one way or the other, if there were none; 1 when fewer than
 *     {@link Effect#FEWEST_EVENTS} replications differ, for then it cannot be judged
 * @param pairs replications that completed both ways
 */
public record Change(double value, Interval interval, double luck, int pairs) {

    /**
     * From values before to values after.
     *
     * @param before by replication; not-a-number where a run failed
     * @param after the same with the change
     * @param together how many replications in a row share a draw
     */
    static Change of(double[] before, double[] after, int together) {
        int draws = before.length / together;
        double[] sums = new double[draws];
        double[] sizes = new double[draws];
        double sum = 0;
        int pairs = 0;
        int differing = 0;
        for (int i = 0; i < before.length; i++) {
            double difference = after[i] - before[i];
            if (!Double.isNaN(difference)) {
                sums[i / together] += difference;
                sizes[i / together]++;
                sum += difference;
                pairs++;
                differing += difference == 0 ? 0 : 1;
            }
        }
        if (pairs == 0) {
            return new Change(Double.NaN, Interval.UNKNOWN, 1, 0);
        }
        double mean = sum / pairs;
        double squares = 0;
        int used = 0;
        for (int d = 0; d < draws; d++) {
            double residual = sums[d] - mean * sizes[d];
            squares += residual * residual;
            used += sizes[d] > 0 ? 1 : 0;
        }
        if (used < 2) {
            return new Change(mean, Interval.UNKNOWN, 1, pairs);
        }
        double error = StrictMath.sqrt(squares * used / (used - 1.0)) / pairs;
        TDistribution student = new TDistribution(used - 1);
        double reach = student.inverseCumulativeProbability((1 + Interval.LEVEL) / 2) * error;
        double luck = differing < Effect.FEWEST_EVENTS || error == 0
                ? 1
                : 2 * student.cumulativeProbability(-StrictMath.abs(mean / error));
        return new Change(mean, new Interval(mean - reach, mean + reach), luck, pairs);
    }
}
