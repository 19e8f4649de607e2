package isfara.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A results file, declared: its name and its columns.
 *
 * @param <T> what one of its rows is made from
 */
public final class Table<T> {

    /** The columns that every table begins with: which run a row belongs to. */
    public static final List<Field> KEY = List.of(
            Field.of("run", Type.TEXT, "-", "id of the run: draw, seed and scenario, as in 17.3.baseline"),
            Field.of("scenario", Type.TEXT, "-", "name of the scenario"),
            Field.of("draw", Type.INTEGER, "-", "number of the parameter draw, from 0"),
            Field.of("seed_index", Type.INTEGER, "-", "number of the seed within the draw, from 0"));

    private final String name;
    private final List<Cell<T>> cells;
    private final List<Field> own;
    private final List<Field> fields;

    Table(String name, List<Cell<T>> cells) {
        this.name = name;
        this.cells = List.copyOf(cells);
        this.own = this.cells.stream().map(Cell::field).toList();
        List<Field> all = new ArrayList<>(KEY);
        all.addAll(own);
        this.fields = List.copyOf(all);
    }

    /** Its name in queries. */
    public String name() {
        return name;
    }

    /** Its file in the results folder. */
    public String file() {
        return name + ".parquet";
    }

    /** All columns, those that name the run first. */
    public List<Field> fields() {
        return fields;
    }

    /** The columns that follow those that name the run. */
    List<Field> own() {
        return own;
    }

    /** The rows made from these. */
    Block block(List<T> rows) {
        Block block = new Block(own, rows.size());
        for (int c = 0; c < own.size(); c++) {
            cells.get(c).filler().fill(block, c, rows);
        }
        return block;
    }
}
