package isfara.calibration.fit;

import isfara.parameter.ParameterVector;
import java.util.Arrays;
import java.util.List;

/**
 * Many simulated lives, each a set of values of the unknown parameters and the numbers that they led to.
 *
 * <p>Kept as two flat arrays: 120,000 lives of 65 parameters and 140 quantities take 130 MB. Numbers are rounded to {@code float},
 * far finer than anything documented. Not to be changed once made.
 */
public final class Particles {

    private final Unknowns unknowns;
    private final List<String> quantities;
    private final double[] values;
    private final float[] numbers;
    private final int size;

    /**
     * Particles.
     *
     * @param unknowns the parameters, one a column of the values
     * @param quantities ids, one a column of the numbers
     * @param size how many particles
     * @param values row by row; handed over, not copied
     * @param numbers row by row, not-a-number where one does not apply; handed over, not copied
     */
    public Particles(Unknowns unknowns, List<String> quantities, int size, double[] values, float[] numbers) {
        if (values.length != size * unknowns.size() || numbers.length != size * quantities.size()) {
            throw new IllegalArgumentException("need " + size + " rows of " + unknowns.size() + " values and "
                    + quantities.size() + " numbers, found " + values.length + " and " + numbers.length);
        }
        this.unknowns = unknowns;
        this.quantities = List.copyOf(quantities);
        this.size = size;
        this.values = values;
        this.numbers = numbers;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The parameters, in the order of the values. */
    public Unknowns unknowns() {
        return unknowns;
    }

    /** Ids of the quantities, in the order of the numbers. */
    public List<String> quantities() {
        return quantities;
    }

    /** A parameter's value. */
    public double value(int particle, int unknown) {
        return values[particle * unknowns.size() + unknown];
    }

    /** A quantity; not-a-number where a life has none. */
    public float number(int particle, int quantity) {
        return numbers[particle * quantities.size() + quantity];
    }

    /** All values of a particle, as a copy. */
    public double[] values(int particle) {
        return Arrays.copyOfRange(values, particle * unknowns.size(), (particle + 1) * unknowns.size());
    }

    /** All numbers of a particle, as a copy. */
    public float[] numbers(int particle) {
        return Arrays.copyOfRange(numbers, particle * quantities.size(), (particle + 1) * quantities.size());
    }

    /** A particle as a point of the whole space. */
    public ParameterVector vector(int particle) {
        return unknowns.vector(values(particle));
    }

    /** Whether a life has no numbers at all: its run was given up. */
    public boolean brokeDown(int particle) {
        for (int q = 0; q < quantities.size(); q++) {
            if (!Float.isNaN(number(particle, q))) {
                return false;
            }
        }
        return true;
    }

    /** How many lives were given up. */
    public int brokenDown() {
        int broken = 0;
        for (int i = 0; i < size; i++) {
            broken += brokeDown(i) ? 1 : 0;
        }
        return broken;
    }

    /** Some of them, in the order asked for. */
    public Particles select(int[] which) {
        int p = unknowns.size();
        int q = quantities.size();
        double[] someValues = new double[which.length * p];
        float[] someNumbers = new float[which.length * q];
        for (int i = 0; i < which.length; i++) {
            System.arraycopy(values, which[i] * p, someValues, i * p, p);
            System.arraycopy(numbers, which[i] * q, someNumbers, i * q, q);
        }
        return new Particles(unknowns, quantities, which.length, someValues, someNumbers);
    }
}
