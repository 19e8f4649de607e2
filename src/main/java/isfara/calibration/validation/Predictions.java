package isfara.calibration.validation;

import java.util.Arrays;

/**
 * What simulated lives had for each quantity, life by life.
 *
 * <p>Quantities are known by their place; a life for which one does not apply has not-a-number there.
 */
public final class Predictions {

    private final double[][] values;
    private final double[] weights;

    private Predictions(double[][] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /**
     * Lives that count alike.
     *
     * @param values by life, then by quantity
     */
    public static Predictions of(double[][] values) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        return weighted(values, weights);
    }

    /**
     * Lives with weights.
     *
     * @param values by life, then by quantity
     * @param weights by life, 0 or more, of any sum
     */
    public static Predictions weighted(double[][] values, double[] weights) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " lives but " + weights.length + " weights");
        }
        return new Predictions(Arrays.stream(values).map(double[]::clone).toArray(double[][]::new), weights.clone());
    }

    /** How many lives there are. */
    public int lives() {
        return values.length;
    }

    /** Every life's number for a quantity. */
    public double[] of(int quantity) {
        double[] column = new double[values.length];
        Arrays.setAll(column, life -> values[life][quantity]);
        return column;
    }

    /** How much each life counts. */
    public double[] weights() {
        return weights.clone();
    }

    /** Share of the lives, by weight, that have a number for a quantity; not-a-number without lives. */
    public double applies(int quantity) {
        double with = 0;
        double all = 0;
        for (int life = 0; life < values.length; life++) {
            all += weights[life];
            with += Double.isNaN(values[life][quantity]) ? 0 : weights[life];
        }
        return with / all;
    }
}
