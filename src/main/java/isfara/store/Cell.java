package isfara.store;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column and where its values come from: declared together, so that neither can be moved without the other.
 *
 * @param <T> what a row is made from
 */
record Cell<T>(Field field, Putter<T> putter) {

    /** Puts the value for a row in its place. */
    interface Putter<T> {
        void put(Block block, int column, int row, T from);
    }

    static <T> Cell<T> number(Field field, ToDoubleFunction<T> value) {
        return new Cell<>(field, (block, column, row, from) -> block.put(column, row, value.applyAsDouble(from)));
    }

    static <T> Cell<T> big(Field field, ToLongFunction<T> value) {
        return new Cell<>(field, (block, column, row, from) -> block.longs(column)[row] = value.applyAsLong(from));
    }

    static <T> Cell<T> text(Field field, Function<T, String> value) {
        return new Cell<>(field, (block, column, row, from) -> block.texts(column)[row] = value.apply(from));
    }
}
