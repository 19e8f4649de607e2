package isfara.store;

import java.util.Arrays;
import java.util.List;

/**
 * The rows of one run in one table, column by column, without the columns that name the run.
 *
 * <p>Numbers lie in arrays of their own type; dates are days and timestamps seconds since 1970. A missing number is not-a-number,
 * or the smallest of its type; a missing text is null.
 */
final class Block {

    /** Stands for a missing whole number. */
    static final int NO_INT = Integer.MIN_VALUE;

    private final List<Field> fields;
    private final int rows;
    private final Object[] columns;

    Block(List<Field> fields, int rows) {
        this.fields = fields;
        this.rows = rows;
        this.columns = new Object[fields.size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = switch (fields.get(c).type()) {
                case TEXT -> new String[rows];
                case INTEGER, DATE -> new int[rows];
                case BIGINT, TIMESTAMP -> new long[rows];
                case FLOAT -> new float[rows];
                case DOUBLE -> new double[rows];
            };
        }
    }

    List<Field> fields() {
        return fields;
    }

    int rows() {
        return rows;
    }

    int[] ints(int column) {
        return (int[]) columns[column];
    }

    long[] longs(int column) {
        return (long[]) columns[column];
    }

    float[] floats(int column) {
        return (float[]) columns[column];
    }

    double[] doubles(int column) {
        return (double[]) columns[column];
    }

    String[] texts(int column) {
        return (String[]) columns[column];
    }

    /** Puts a number into a column of any type of number; not-a-number is missing. */
    void put(int column, int row, double value) {
        switch (fields.get(column).type()) {
            case INTEGER, DATE -> ints(column)[row] = Double.isNaN(value) ? NO_INT : whole(column, value);
            case BIGINT, TIMESTAMP -> longs(column)[row] = (long) value;
            case FLOAT -> floats(column)[row] = (float) value;
            case DOUBLE -> doubles(column)[row] = value;
            case TEXT -> throw new IllegalStateException(fields.get(column).name() + " is no number");
        }
    }

    /** The value as Java has it, null when missing: to show and to compare, not for many rows. */
    Object get(int column, int row) {
        return switch (fields.get(column).type()) {
            case TEXT -> texts(column)[row];
            case INTEGER, DATE -> ints(column)[row] == NO_INT ? null : (Object) ints(column)[row];
            case BIGINT, TIMESTAMP -> longs(column)[row];
            case FLOAT -> Float.isNaN(floats(column)[row]) ? null : (Object) floats(column)[row];
            case DOUBLE -> Double.isNaN(doubles(column)[row]) ? null : (Object) doubles(column)[row];
        };
    }

    /** Copies the rows of another block of the same columns to a place in this one. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // both arrays were made by the same switch
    void insert(Block piece, int at) {
        for (int c = 0; c < columns.length; c++) {
            System.arraycopy(piece.columns[c], 0, columns[c], at, piece.rows);
        }
    }

    /** A number as the whole one that it has to be in a column. */
    int whole(int column, double value) {
        int whole = (int) value;
        if (whole != value) {
            throw new IllegalStateException(fields.get(column).name() + ": found " + value + ", need a whole number");
        }
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Block that
                && rows == that.rows
                && fields.equals(that.fields)
                && Arrays.deepEquals(columns, that.columns);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(columns);
    }
}
