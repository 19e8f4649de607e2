package isfara.analysis;

import java.util.Arrays;

/**
 * Shares that grow step by step, and where they may lie: 95 % intervals, step by step, that resample draws.
 *
 * <p>Resampling cannot tell that what was seen in no run may happen all the same. While a share is 0, its upper end is that of nothing
 * seen in as many independent runs as there are draws ({@link Proportion}); while it is 1, likewise its lower end.
 *
 * @param share by way, then by step
 * @param low lower ends; not-a-number when there are too few draws
 * @param high upper ends
 */
@SuppressWarnings("ArrayRecordComponent")
record ShareBand(double[][] share, double[][] low, double[][] high) {

    /** Of subjects that come from so many clusters, those without any included. */
    static ShareBand of(Waits waits, int ways, int steps, int clusters, Bootstrap bootstrap) {
        double[] share = waits.shares(steps);
        double[][] ends = new double[2][share.length];
        if (waits.clusters() < Bootstrap.FEWEST) {
            Arrays.fill(ends[0], Double.NaN);
            Arrays.fill(ends[1], Double.NaN);
        } else {
            ends = bootstrap.ofCurve(clusters, Interval.LEVEL, weights -> waits.shares(steps, weights));
        }
        double[] sizes = new double[waits.clusters()];
        Arrays.fill(sizes, 1);
        double unseen = Proportion.of(new double[sizes.length], sizes, 0, sizes.length, Interval.LEVEL)
                .interval()
                .high();
        double[][] shares = rows(share, ways, steps);
        double[][] low = rows(ends[0], ways, steps);
        double[][] high = rows(ends[1], ways, steps);
        for (int way = 0; way < ways; way++) {
            widen(shares[way], low[way], high[way], unseen);
        }
        return new ShareBand(shares, low, high);
    }

    private static void widen(double[] share, double[] low, double[] high, double unseen) {
        for (int step = 0; step < share.length; step++) {
            high[step] = share[step] == 0 ? StrictMath.max(high[step], unseen) : high[step];
            low[step] = share[step] >= 1 ? StrictMath.min(low[step], 1 - unseen) : low[step];
            low[step] = step == 0 ? low[step] : StrictMath.max(low[step], low[step - 1]);
        }
        // What is surely rare by a later step is as rare by an earlier one.
        for (int step = share.length - 2; step >= 0; step--) {
            high[step] = StrictMath.min(high[step], high[step + 1]);
        }
    }

    private static double[][] rows(double[] laidEndToEnd, int ways, int steps) {
        double[][] rows = new double[ways][];
        Arrays.setAll(rows, way -> Arrays.copyOfRange(laidEndToEnd, way * steps, (way + 1) * steps));
        return rows;
    }
}
