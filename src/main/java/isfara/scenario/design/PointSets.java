package isfara.scenario.design;

import isfara.random.Mix;
import isfara.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/** Points over factors: as numbers of levels, or as shares of the way from the low to the high end of each. */
public final class PointSets {

    /** Stands for a factor that is left as it is. */
    public static final int AS_IT_IS = -1;

    /** Most factors of a Sobol sequence. */
    public static final int MOST_FACTORS = 1000;

    private PointSets() {}

    /** Every combination of levels; the last factor changes fastest. */
    public static List<int[]> fullFactorial(int[] levels) {
        List<int[]> points = new ArrayList<>();
        points.add(new int[levels.length]);
        for (int factor = 0; factor < levels.length; factor++) {
            List<int[]> wider = new ArrayList<>();
            for (int[] point : points) {
                for (int level = 0; level < levels[factor]; level++) {
                    int[] next = point.clone();
                    next[factor] = level;
                    wider.add(next);
                }
            }
            points = wider;
        }
        return points;
    }

    /** First nothing changed, then each level alone, factor by factor. */
    public static List<int[]> oneAtATime(int[] levels) {
        List<int[]> points = new ArrayList<>();
        int[] base = new int[levels.length];
        Arrays.fill(base, AS_IT_IS);
        points.add(base);
        for (int factor = 0; factor < levels.length; factor++) {
            for (int level = 0; level < levels[factor]; level++) {
                int[] next = base.clone();
                next[factor] = level;
                points.add(next);
            }
        }
        return points;
    }

    /**
     * A Latin hypercube: of every factor, cut into as many equal slices as there are points, each slice holds one point, anywhere
     * in it. Every factor has a stream of its own, keyed by its name: another factor more or less moves none.
     */
    public static double[][] latinHypercube(int points, List<String> factors, long seed) {
        double[][] shares = new double[points][factors.size()];
        for (int factor = 0; factor < factors.size(); factor++) {
            Stream stream = Stream.of(Mix.with(Mix.with(seed, "latin-hypercube"), factors.get(factor)));
            int[] slices = new int[points];
            Arrays.setAll(slices, slice -> slice);
            for (int last = points - 1; last > 0; last--) {
                int other = stream.between(0, last);
                int slice = slices[last];
                slices[last] = slices[other];
                slices[other] = slice;
            }
            for (int point = 0; point < points; point++) {
                shares[point][factor] = (slices[point] + stream.nextDouble()) / points;
            }
        }
        return shares;
    }

    /** The first points of the Sobol sequence, the corner at which every factor is low among them. */
    public static double[][] sobol(int points, int factors) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] shares = new double[points][];
        for (int point = 0; point < points; point++) {
            shares[point] = sequence.nextVector();
        }
        return shares;
    }
}
