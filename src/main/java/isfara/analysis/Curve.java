package isfara.analysis;

import java.util.Arrays;
import java.util.List;

/** Numbers in a row, one for each day (or week, or step), that never change. */
public final class Curve {

    private final double[] values;

    private Curve(double[] values) {
        this.values = values;
    }

    /** Of numbers that nobody changes from here on. */
    static Curve of(double[] values) {
        return new Curve(values);
    }

    /** One curve for each row. */
    static List<Curve> of(double[][] rows) {
        return Arrays.stream(rows).map(Curve::of).toList();
    }

    /** The number at a place, counted from 0. */
    public double at(int place) {
        return values[place];
    }

    /** How many numbers there are. */
    public int length() {
        return values.length;
    }

    /** The last number; not-a-number when there is none. */
    public double last() {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    /** The largest number; 0 when there is none above. */
    public double max() {
        return Arrays.stream(values).filter(v -> v > 0).max().orElse(0);
    }

    /** The place of a value in ascending numbers, or minus the place it would have, minus 1. */
    int find(double value) {
        return Arrays.binarySearch(values, value);
    }
}
