package isfara.analysis;

import java.util.Arrays;

/**
 * Which runs belong together: those of one parameter draw.
 *
 * <p>Runs of one draw share their parameters and resemble each other, so 100 draws of 5 seeds tell less than 500 draws of one.
 * With a single draw there is nothing to resample but chance: then every run stands for itself, and intervals leave out what the
 * parameters add.
 */
public final class Clusters {

    private final int[] of;
    private final int count;
    private final boolean singleDraw;

    private Clusters(int[] of, int count, boolean singleDraw) {
        this.of = of;
        this.count = count;
        this.singleDraw = singleDraw;
    }

    /** Of runs with these draws. */
    public static Clusters of(int[] draws) {
        int[] distinct = Arrays.stream(draws).distinct().sorted().toArray();
        if (distinct.length <= 1) {
            int[] own = new int[draws.length];
            Arrays.setAll(own, i -> i);
            return new Clusters(own, own.length, true);
        }
        int[] of = new int[draws.length];
        Arrays.setAll(of, i -> Arrays.binarySearch(distinct, draws[i]));
        return new Clusters(of, distinct.length, false);
    }

    /** Of runs at the points of a design that have a single draw: those with the same luck belong together, even if that is all. */
    static Clusters ofLuck(int[] seeds) {
        int[] distinct = Arrays.stream(seeds).distinct().sorted().toArray();
        int[] of = new int[seeds.length];
        Arrays.setAll(of, i -> Arrays.binarySearch(distinct, seeds[i]));
        return new Clusters(of, distinct.length, true);
    }

    /** How many clusters there are. */
    public int count() {
        return count;
    }

    /** The cluster of a run, counted from 0. */
    public int of(int run) {
        return of[run];
    }

    /** How many runs there are. */
    public int runs() {
        return of.length;
    }

    /** Whether all runs share one draw, so that intervals cover chance alone. */
    public boolean singleDraw() {
        return singleDraw;
    }

    /** The sum of the runs' values, cluster by cluster. */
    double[] sums(double[] values) {
        double[] sums = new double[count];
        for (int i = 0; i < of.length; i++) {
            sums[of[i]] += values[i];
        }
        return sums;
    }

    /** The number of runs, cluster by cluster. */
    double[] sizes() {
        double[] sizes = new double[count];
        for (int cluster : of) {
            sizes[cluster]++;
        }
        return sizes;
    }
}
