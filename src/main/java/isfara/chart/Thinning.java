package isfara.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Which points of curves a picture needs: those that the straight lines between the others would miss (Douglas and Peucker 1973). */
public final class Thinning {

    private Thinning() {}

    /**
     * Whether a point is needed, point by point, for any of some curves. The first and the last always are.
     *
     * @param x ascending, as it is drawn
     * @param curves their values at each x, in parts of the picture's height
     * @param tolerance what nobody sees, in the same parts
     */
    public static boolean[] needed(double[] x, double[][] curves, double tolerance) {
        boolean[] needed = new boolean[x.length];
        if (x.length == 0) {
            return needed;
        }
        needed[0] = true;
        needed[x.length - 1] = true;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, x.length - 1});
        while (!open.isEmpty()) {
            int[] stretch = open.pop();
            int farthest = -1;
            double most = tolerance;
            for (int i = stretch[0] + 1; i < stretch[1]; i++) {
                double part = (x[i] - x[stretch[0]]) / (x[stretch[1]] - x[stretch[0]]);
                for (double[] y : curves) {
                    double straight = y[stretch[0]] + part * (y[stretch[1]] - y[stretch[0]]);
                    double off = StrictMath.abs(y[i] - straight);
                    // Several points at one x are the edge of a step: there no line goes on.
                    if (off > most || (Double.isNaN(off) && farthest < 0)) {
                        most = StrictMath.max(most, Double.isNaN(off) ? Double.POSITIVE_INFINITY : off);
                        farthest = i;
                    }
                }
            }
            if (farthest >= 0) {
                needed[farthest] = true;
                open.push(new int[] {stretch[0], farthest});
                open.push(new int[] {farthest, stretch[1]});
            }
        }
        return needed;
    }
}
