package isfara.analysis.sensitivity;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Points that fill the unit cube more evenly than luck would.
 *
 * <p>A Sobol sequence, shifted as a whole by a random vector so that other seeds give other points (Cranley and Patterson 1976); above
 * the dimensions for which direction numbers are at hand, a Latin hypercube (McKay, Beckman and Conover 1979).
 */
final class EvenPoints {

    /** Dimensions for which Commons Math has direction numbers (Joe and Kuo 2008). */
    static final int MOST_DIMENSIONS = 1000;

    private EvenPoints() {}

    /** So many points of so many dimensions, each number from 0 to below 1. */
    static double[][] of(int count, int dimensions, long seed) {
        Well19937c random = new Well19937c(seed);
        return dimensions <= MOST_DIMENSIONS ? shifted(count, dimensions, random) : latin(count, dimensions, random);
    }

    private static double[][] shifted(int count, int dimensions, Well19937c random) {
        double[] shift = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            shift[d] = random.nextDouble();
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) {
            points[i] = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                double moved = points[i][d] + shift[d];
                points[i][d] = moved < 1 ? moved : moved - 1;
            }
        }
        return points;
    }

    private static double[][] latin(int count, int dimensions, Well19937c random) {
        double[][] points = new double[count][dimensions];
        int[] order = new int[count];
        for (int d = 0; d < dimensions; d++) {
            for (int i = 0; i < count; i++) {
                int other = random.nextInt(i + 1);
                order[i] = order[other];
                order[other] = i;
            }
            for (int i = 0; i < count; i++) {
                points[i][d] = (order[i] + random.nextDouble()) / count;
            }
        }
        return points;
    }
}
