package isfara.chart;

import java.util.Arrays;

/**
 * How densely values lie, smoothed with a Gaussian kernel (bandwidth by Silverman 1986, equation 3.31). What the kernel would carry
 * beyond the ends is reflected there, so that the area is 1.
 *
 * @param from the place of the first height
 * @param step from one place to the next
 * @param heights density at the places
 */
@SuppressWarnings("ArrayRecordComponent")
record Density(double from, double step, double[] heights) {

    private static final int CELLS = 160;

    /** No smoother than this, in bandwidths: whole numbers of dead lie apart, and are no waves. */
    private static final double LEAST_BANDWIDTH = 0.08;

    /** Of sorted values between two ends; none of them gives a density of 0. */
    static Density of(double[] sorted, double from, double to) {
        double step = (to - from) / (CELLS - 1);
        double[] binned = new double[CELLS];
        for (double value : sorted) {
            double at = StrictMath.max(0, StrictMath.min(CELLS - 1.0, (value - from) / step));
            int below = (int) at;
            double part = at - below;
            binned[below] += 1 - part;
            binned[StrictMath.min(CELLS - 1, below + 1)] += part;
        }
        double[] heights = new double[CELLS];
        double bandwidth = bandwidth(sorted);
        int reach = (int) StrictMath.ceil(4 * bandwidth / step);
        double[] kernel = kernel(reach, step / bandwidth);
        for (int cell = 0; cell < CELLS; cell++) {
            for (int k = -reach; k <= reach && binned[cell] > 0; k++) {
                int to_ = reflected(cell + k);
                heights[to_] += binned[cell] * kernel[StrictMath.abs(k)] / (sorted.length * step);
            }
        }
        // The cells at the ends are only half as wide.
        heights[0] *= 2;
        heights[CELLS - 1] *= 2;
        return new Density(from, step, heights);
    }

    /** The greatest density. */
    double max() {
        return Arrays.stream(heights).max().orElse(0);
    }

    /** Where a height lies. */
    double at(int cell) {
        return from + cell * step;
    }

    private static double[] kernel(int reach, double perCell) {
        double[] kernel = new double[reach + 1];
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            kernel[k] = StrictMath.exp(-0.5 * k * perCell * k * perCell);
            sum += k == 0 ? kernel[k] : 2 * kernel[k];
        }
        for (int k = 0; k <= reach; k++) {
            kernel[k] /= sum;
        }
        return kernel;
    }

    private static int reflected(int cell) {
        int inside = cell < 0 ? -cell : cell >= CELLS ? 2 * (CELLS - 1) - cell : cell;
        return StrictMath.max(0, StrictMath.min(CELLS - 1, inside));
    }

    private static double bandwidth(double[] sorted) {
        int n = sorted.length;
        if (n < 2) {
            return LEAST_BANDWIDTH;
        }
        double mean = Arrays.stream(sorted).sum() / n;
        double squares = 0;
        for (double value : sorted) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = StrictMath.sqrt(squares / (n - 1));
        double middleHalf = sorted[(3 * n - 1) / 4] - sorted[n / 4];
        double spread = middleHalf > 0 ? StrictMath.min(deviation, middleHalf / 1.34) : deviation;
        return StrictMath.max(LEAST_BANDWIDTH, 0.9 * spread * StrictMath.pow(n, -0.2));
    }
}
