package isfara.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Subjects that are followed step by step until they end in one of several ways or are lost from sight.
 *
 * <p>From them follow the shares that have ended in each way by each step (Aalen and Johansen 1978): of those still followed at a
 * step {@code t}, {@code d} of {@code n} end in a way, so that its share grows by {@code G(t - 1) d / n}, where {@code G} is the share
 * still going on, and {@code G(t) = G(t - 1) (1 - D / n)} for the {@code D} that end in any. With one way, {@code G} is the estimate of
 * Kaplan and Meier (1958). A subject that is lost after so many steps counts in these and is forgotten after; this supposes that
 * those lost would have gone on like the others.
 */
final class Waits {

    /** The way of those that were lost from sight. */
    private static final int LOST = -1;

    private final int ways;
    private final List<int[]> subjects = new ArrayList<>(); // last step at risk, way, cluster

    /** Nobody yet, and so many ways to end. */
    Waits(int ways) {
        this.ways = ways;
    }

    /** Follows a subject of a cluster that ends in a way at a step, both counted from 0. */
    void ends(int cluster, int step, int way) {
        subjects.add(new int[] {step, way, cluster});
    }

    /** Follows a subject of a cluster through so many steps, without its end. */
    void lost(int cluster, int steps) {
        subjects.add(new int[] {steps - 1, LOST, cluster});
    }

    int subjects() {
        return subjects.size();
    }

    /** How many ended in a way. */
    int count(int way) {
        return (int) subjects.stream().filter(s -> s[1] == way).count();
    }

    /** How many were lost from sight. */
    int lost() {
        return count(LOST);
    }

    /** How many are still followed at the beginning of each step. */
    double[] atRisk(int steps) {
        double[] atRisk = new double[steps];
        for (int[] subject : subjects) {
            for (int step = 0; step <= subject[0] && step < steps; step++) {
                atRisk[step]++;
            }
        }
        return atRisk;
    }

    /** Clusters that have any subject. */
    int clusters() {
        return (int) subjects.stream().mapToInt(s -> s[2]).distinct().count();
    }

    /** The share that has ended by the end of each step: way by way, one behind the other. */
    double[] shares(int steps) {
        return shares(steps, null);
    }

    /** The same with each cluster counted so many times; not-a-number when nobody is left. */
    double[] shares(int steps, byte[] weights) {
        double[] ended = new double[ways * steps];
        double[] leaving = new double[steps];
        double following = 0;
        for (int[] subject : subjects) {
            int weight = weights == null ? 1 : weights[subject[2]];
            int step = subject[0];
            following += step >= 0 ? weight : 0;
            if (step >= 0 && step < steps) {
                leaving[step] += weight;
                if (subject[1] != LOST) {
                    ended[subject[1] * steps + step] += weight;
                }
            }
        }
        if (following == 0) {
            Arrays.fill(ended, Double.NaN);
            return ended;
        }
        double going = 1;
        double[] share = new double[ways];
        for (int step = 0; step < steps; step++) {
            double left = going;
            for (int way = 0; way < ways; way++) {
                double more = following == 0 ? 0 : going * ended[way * steps + step] / following;
                share[way] += more;
                left -= more;
                ended[way * steps + step] = share[way];
            }
            going = StrictMath.max(0, left);
            following -= leaving[step];
        }
        return ended;
    }
}
