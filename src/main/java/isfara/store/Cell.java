package isfara.store;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * A column and where its values come from: declared together, so that neither can be moved without the other.
 *
 * @param <T> what a row is made from
 */
record Cell<T>(Field field, Filler<T> filler) {

    /** Fills a column of a block with the values of its rows. */
    interface Filler<T> {
        void fill(Block block, int column, List<T> rows);
    }

    static <T> Cell<T> number(Field field, ToDoubleFunction<T> value) {
        return new Cell<>(field, (block, column, rows) -> {
            for (int r = 0; r < rows.size(); r++) {
                block.put(column, r, value.applyAsDouble(rows.get(r)));
            }
        });
    }

    static <T> Cell<T> big(Field field, ToLongFunction<T> value) {
        return new Cell<>(field, (block, column, rows) -> {
            for (int r = 0; r < rows.size(); r++) {
                block.longs(column)[r] = value.applyAsLong(rows.get(r));
            }
        });
    }

    static <T> Cell<T> text(Field field, Function<T, String> value) {
        return new Cell<>(field, (block, column, rows) -> {
            for (int r = 0; r < rows.size(); r++) {
                block.texts(column)[r] = value.apply(rows.get(r));
            }
        });
    }
}
