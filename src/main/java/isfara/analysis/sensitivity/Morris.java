package isfara.analysis.sensitivity;

import isfara.analysis.Bootstrap;
import isfara.analysis.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Morris screening: walks through the unit cube that change one parameter at a time, and what each change did.
 *
 * <p>A walk starts at a random point of a grid with p levels and takes one step of Δ = p / (2 (p - 1)) along every axis, in random
 * order: k + 1 points for k parameters. The result of a step divided by its length is an elementary effect. Sources: Morris 1991,
 * <i>Technometrics</i> 33, 161-174; mean of absolute effects: Campolongo, Cariboni and Saltelli 2007, <i>Environmental Modelling
 * &amp; Software</i> 22, 1509-1518.
 *
 * <p>Ask for {@link #points}, evaluate each (of a model that has luck: the mean over several seeds, the same for all points), and
 * hand the values to {@link #effects}.
 */
public final class Morris {

    private final int parameters;
    private final int levels;
    private final long seed;
    private final double[][] points;
    private final int[] moved;

    private Morris(int parameters, int walks, int levels, long seed) {
        this.parameters = parameters;
        this.levels = levels;
        this.seed = seed;
        this.points = new double[walks * (parameters + 1)][];
        this.moved = new int[points.length];
        Well19937c random = new Well19937c(seed);
        for (int walk = 0; walk < walks; walk++) {
            walk(walk * (parameters + 1), random);
        }
    }

    /**
     * A design.
     *
     * @param parameters how many, 1 or more
     * @param walks how many walks, 2 or more; ten is usual
     * @param levels of the grid, even, 2 or more; 4 is usual
     * @param seed the same gives the same points
     */
    public static Morris design(int parameters, int walks, int levels, long seed) {
        if (parameters < 1 || walks < 2 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("need 1 parameter, 2 walks and an even number of levels, or more; found "
                    + parameters + ", " + walks + ", " + levels);
        }
        return new Morris(parameters, walks, levels, seed);
    }

    private void walk(int first, Well19937c random) {
        int half = levels / 2;
        int[] place = new int[parameters];
        int[] order = new int[parameters];
        for (int i = 0; i < parameters; i++) {
            place[i] = random.nextInt(levels);
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        points[first] = at(place);
        moved[first] = -1;
        for (int step = 0; step < parameters; step++) {
            int axis = order[step];
            place[axis] += place[axis] < half ? half : -half; // half the levels is a step of Δ, and stays inside
            points[first + step + 1] = at(place);
            moved[first + step + 1] = axis;
        }
    }

    private double[] at(int[] place) {
        double[] point = new double[parameters];
        for (int i = 0; i < parameters; i++) {
            point[i] = place[i] / (levels - 1.0);
        }
        return point;
    }

    /** Walks. */
    public int walks() {
        return points.length / (parameters + 1);
    }

    /** Where to ask: walks × (parameters + 1) points, each with a number from 0 to 1 for every parameter. */
    public double[][] points() {
        double[][] copy = new double[points.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = points[i].clone();
        }
        return copy;
    }

    /**
     * What moving a parameter did.
     *
     * @param parameter its index
     * @param mu mean elementary effect: change of the result per whole range of the parameter
     * @param muInterval its 95 % interval over walks
     * @param muStar mean absolute effect: how much the parameter matters
     * @param muStarInterval its 95 % interval; unknown with fewer than five walks
     * @param sigma standard deviation of the effects: large when the effect depends on where the others stand, or is not linear
     * @param count how many effects are known, at most one for each walk
     */
    public record Effects(
            int parameter,
            double mu,
            Interval muInterval,
            double muStar,
            Interval muStarInterval,
            double sigma,
            int count) {}

    /**
     * The effects of all parameters, in their order.
     *
     * @param values what was found at each of the {@link #points}; not-a-number where an evaluation failed: only the two steps
     *     beside it are lost
     */
    public List<Effects> effects(double[] values) {
        if (values.length != points.length) {
            throw new IllegalArgumentException("need " + points.length + " values, found " + values.length);
        }
        double[][] effects = new double[parameters][walks()];
        for (int i = 0; i < points.length; i++) {
            if (moved[i] >= 0) {
                double step = points[i][moved[i]] - points[i - 1][moved[i]];
                effects[moved[i]][i / (parameters + 1)] = (values[i] - values[i - 1]) / step;
            }
        }
        Bootstrap bootstrap = new Bootstrap(seed);
        List<Effects> all = new ArrayList<>();
        for (int p = 0; p < parameters; p++) {
            all.add(of(p, effects[p], bootstrap));
        }
        return List.copyOf(all);
    }

    private Effects of(int parameter, double[] effects, Bootstrap bootstrap) {
        byte[] once = new byte[effects.length];
        Arrays.fill(once, (byte) 1);
        int count = 0;
        double squares = 0;
        double mu = mean(effects, once, e -> e);
        for (double effect : effects) {
            if (!Double.isNaN(effect)) {
                count++;
                squares += (effect - mu) * (effect - mu);
            }
        }
        return new Effects(
                parameter,
                mu,
                bootstrap.interval(effects.length, Interval.LEVEL, w -> mean(effects, w, e -> e)),
                mean(effects, once, StrictMath::abs),
                bootstrap.interval(effects.length, Interval.LEVEL, w -> mean(effects, w, StrictMath::abs)),
                count < 2 ? Double.NaN : StrictMath.sqrt(squares / (count - 1)),
                count);
    }

    private static double mean(double[] effects, byte[] times, DoubleUnaryOperator of) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < effects.length; i++) {
            if (!Double.isNaN(effects[i])) {
                sum += times[i] * of.applyAsDouble(effects[i]);
                count += times[i];
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
