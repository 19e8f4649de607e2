package isfara.store;

import isfara.experiment.RunId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBWritableVector;

/**
 * DuckDB's room for a few thousand rows, column by column.
 *
 * <p>A value that is not set is missing there, and to set one costs a lock and an unlock. Of the types of which there are many, most
 * values are zero. So these travel the other way round: zeros are not set, and the mark of a missing number is; {@link #selected}
 * puts that right, where DuckDB does it for a whole column at once.
 */
final class Vectors {

    private final DuckDBDataChunkWriter chunk;

    Vectors(DuckDBDataChunkWriter chunk) {
        this.chunk = chunk;
    }

    /** How a query has to ask for a column that is filled here. */
    static String selected(Field field) {
        String name = '"' + field.name() + '"';
        return switch (field.type()) {
            case INTEGER -> "nullif(coalesce(" + name + ", 0), " + Block.NO_INT + ") AS " + name;
            case FLOAT -> "nullif(coalesce(" + name + ", 0), 'NaN'::FLOAT) AS " + name;
            case DATE, BIGINT, TIMESTAMP, DOUBLE, TEXT -> name;
        };
    }

    /** Writes the columns of {@link Table#KEY}. */
    void key(RunId run, int at, int rows) {
        repeat(0, RowSource.utf8(run.toString()), at, rows);
        repeat(1, RowSource.utf8(run.scenario()), at, rows);
        DuckDBWritableVector draw = chunk.vector(2);
        DuckDBWritableVector seed = chunk.vector(3);
        for (int r = 0; r < rows; r++) {
            draw.setInt(at + r, run.draw());
            seed.setInt(at + r, run.seed());
        }
    }

    /** Writes rows of a column, {@code from} of the block to {@code at} of the vector. */
    void copy(Block block, int column, int from, int at, int rows) {
        DuckDBWritableVector vector = chunk.vector(column + Table.KEY.size());
        switch (block.fields().get(column).type()) {
            case INTEGER -> {
                int[] values = block.ints(column);
                for (int r = 0; r < rows; r++) {
                    if (values[from + r] != 0) {
                        vector.setInt(at + r, values[from + r]);
                    }
                }
            }
            case DATE -> {
                int[] values = block.ints(column);
                for (int r = 0; r < rows; r++) {
                    vector.setDate(at + r, LocalDate.ofEpochDay(values[from + r]));
                }
            }
            case BIGINT -> {
                long[] values = block.longs(column);
                for (int r = 0; r < rows; r++) {
                    vector.setLong(at + r, values[from + r]);
                }
            }
            case TIMESTAMP -> {
                long[] values = block.longs(column);
                for (int r = 0; r < rows; r++) {
                    vector.setTimestamp(at + r, LocalDateTime.ofEpochSecond(values[from + r], 0, ZoneOffset.UTC));
                }
            }
            case FLOAT -> {
                float[] values = block.floats(column);
                for (int r = 0; r < rows; r++) {
                    if (values[from + r] != 0) { // not-a-number is not
                        vector.setFloat(at + r, values[from + r]);
                    }
                }
            }
            case DOUBLE -> {
                double[] values = block.doubles(column);
                for (int r = 0; r < rows; r++) {
                    if (!Double.isNaN(values[from + r])) {
                        vector.setDouble(at + r, values[from + r]);
                    }
                }
            }
            case TEXT -> {
                String[] values = block.texts(column);
                for (int r = 0; r < rows; r++) {
                    if (values[from + r] != null) {
                        vector.setString(at + r, values[from + r]);
                    }
                }
            }
        }
    }

    private void repeat(int column, byte[] text, int at, int rows) {
        byte[][] texts = new byte[rows][];
        Arrays.fill(texts, text);
        chunk.vector(column).setStringUtf8Batch(at, texts);
    }
}
