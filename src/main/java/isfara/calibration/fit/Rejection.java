package isfara.calibration.fit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The simplest fit: of many lives from the prior keep those nearest to the record.
 *
 * <p>Of lives at equal distance the earlier draw goes first.
 */
public final class Rejection {

    private Rejection() {}

    /** The nearest ones, the nearer the heavier: Epanechnikov weights 1 - (d / tolerance)^2. */
    public static Population nearest(Particles table, Distance distance, int count) {
        return nearest(table, distance.of(table), count, -1);
    }

    /** The nearest share, 0 exclusive to 1, at least one life. */
    public static Population share(Particles table, Distance distance, double share) {
        return nearest(table, distance, StrictMath.max(1, (int) StrictMath.round(share * table.size())));
    }

    /** The same with distances at hand, one life left out (-1 for none). */
    static Population nearest(Particles table, double[] distances, int count, int without) {
        int[] which = places(distances, count, without);
        double[] near = Arrays.stream(which).mapToDouble(i -> distances[i]).toArray();
        double tolerance = tolerance(distances, which, without);
        double[] weights = Arrays.stream(near)
                .map(d -> tolerance > 0 ? 1 - (d / tolerance) * (d / tolerance) : 1)
                .toArray();
        if (!(Weights.sum(weights) > 0)) {
            weights = Weights.equal(count); // all equally far
        }
        return new Population(table.select(which), near, weights, tolerance);
    }

    /** The nearest ones with equal weights, as the first generation of {@link AbcSmc}. */
    static Population equallyWeighted(Particles table, double[] distances, int count) {
        int[] which = places(distances, count, -1);
        double[] near = Arrays.stream(which).mapToDouble(i -> distances[i]).toArray();
        return new Population(table.select(which), near, Weights.equal(count), near[count - 1]);
    }

    /** The places of the smallest distances, smallest first. */
    static int[] places(double[] distances, int count, int without) {
        int there = distances.length - (without < 0 ? 0 : 1);
        if (count < 1 || count > there) {
            throw new IllegalArgumentException("need 1 to " + there + " nearest lives, found " + count);
        }
        double[] sorted = others(distances, without);
        Arrays.sort(sorted);
        double farthest = sorted[count - 1];
        int[] nearer = IntStream.range(0, distances.length)
                .filter(i -> i != without && distances[i] < farthest)
                .toArray();
        IntStream level = IntStream.range(0, distances.length)
                .filter(i -> i != without && distances[i] == farthest)
                .limit(count - nearer.length);
        return IntStream.concat(Arrays.stream(nearer), level)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> distances[i]).thenComparing(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The distance of the nearest life that is not kept, so that none that is kept weighs nothing for being last. */
    private static double tolerance(double[] distances, int[] which, int without) {
        double farthest = distances[which[which.length - 1]];
        double next = Double.POSITIVE_INFINITY;
        for (int i = 0; i < distances.length; i++) {
            if (i != without && distances[i] > farthest && distances[i] < next) {
                next = distances[i];
            }
        }
        return next < Double.POSITIVE_INFINITY ? next : farthest;
    }

    private static double[] others(double[] distances, int without) {
        double[] others = distances.clone();
        if (without >= 0) {
            others[without] = Double.POSITIVE_INFINITY;
        }
        return others;
    }
}
