package isfara.analysis.discovery;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A box: for each input the lowest and the highest value within it, infinite where it is not restricted. */
final class Box {

    private final double[] low;
    private final double[] high;

    private Box(double[] low, double[] high) {
        this.low = low;
        this.high = high;
    }

    /** All there is. */
    static Box everything(int inputs) {
        double[] low = new double[inputs];
        double[] high = new double[inputs];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        return new Box(low, high);
    }

    double low(int input) {
        return low[input];
    }

    double high(int input) {
        return high[input];
    }

    boolean restricts(int input) {
        return low[input] > Double.NEGATIVE_INFINITY || high[input] < Double.POSITIVE_INFINITY;
    }

    /** The inputs that it restricts, in their order. */
    int[] restricted() {
        return IntStream.range(0, low.length).filter(this::restricts).toArray();
    }

    Box withLow(int input, double value) {
        double[] changed = low.clone();
        changed[input] = value;
        return new Box(changed, high);
    }

    Box withHigh(int input, double value) {
        double[] changed = high.clone();
        changed[input] = value;
        return new Box(low, changed);
    }

    /** Without its restriction of an input. */
    Box without(int input) {
        return withLow(input, Double.NEGATIVE_INFINITY).withHigh(input, Double.POSITIVE_INFINITY);
    }

    boolean contains(Cases cases, int at) {
        for (int input = 0; input < low.length; input++) {
            double value = cases.value(input, at);
            if (value < low[input] || value > high[input]) {
                return false;
            }
        }
        return true;
    }

    /** A bound between a value that stays in (the second) and one that is outside. */
    static double between(double outside, double inside) {
        double middle = outside + (inside - outside) / 2;
        // Neighbouring numbers have nothing between them.
        return middle == outside ? inside : middle;
    }
}
