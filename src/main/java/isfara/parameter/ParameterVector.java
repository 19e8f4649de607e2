package isfara.parameter;

import isfara.world.Side;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A value for every parameter: one point of a {@link ParameterSpace}. Immutable; every value is inside its range. */
public final class ParameterVector {

    private final ParameterSpace space;
    private final double[] values;

    ParameterVector(ParameterSpace space, double[] values) {
        if (values.length != space.size()) {
            throw new IllegalArgumentException("need " + space.size() + " values, found " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            check(space.declarations().get(i), values[i]);
        }
        this.space = space;
        this.values = values;
    }

    /** The space this is a point of. */
    public ParameterSpace space() {
        return space;
    }

    /** The value at a place in the space's order. */
    public double get(int index) {
        return values[index];
    }

    /** The value of a name; an unknown name is refused. */
    public double get(String name) {
        return values[indexOf(name)];
    }

    /** The same point with one value changed; a value outside its range is refused. */
    public ParameterVector with(String name, double value) {
        double[] changed = values.clone();
        changed[indexOf(name)] = value;
        return new ParameterVector(space, changed);
    }

    /** The values in the space's order, as a copy. */
    public double[] toArray() {
        return values.clone();
    }

    /** A declared record filled with these values. */
    public <R extends Record> R group(Class<R> type) {
        return space.group(type, values);
    }

    /** The same point with the two halves of every pair exchanged: the world as it is if the sides change places. */
    public ParameterVector swapped() {
        double[] changed = values.clone();
        for (int i = 0; i < changed.length; i++) {
            if (space.declarations().get(i).side().equals(Optional.of(Side.KG))) {
                changed[i] = values[i + 1];
                changed[i + 1] = values[i];
            }
        }
        return new ParameterVector(space, changed);
    }

    private int indexOf(String name) {
        return space.index(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }

    private static void check(Declaration d, double value) {
        if (!d.allows(value)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s: found %s, need %s to %s (%s)", d.name(), value, d.low(), d.high(), d.unit()));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParameterVector that && space.equals(that.space) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
