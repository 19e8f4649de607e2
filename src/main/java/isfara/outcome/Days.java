package isfara.outcome;

import isfara.world.Side;

/** The days of a run, column by column. Written once by the run, then only read. */
public final class Days {

    private final int count;
    private static final int COLUMNS = DayColumn.values().length;

    private final float[] values; // day by day: a day is written at once

    /** Room for so many days. */
    public Days(int count) {
        this.count = count;
        this.values = new float[count * COLUMNS];
    }

    /** How many days there are. */
    public int count() {
        return count;
    }

    /** Writes a value; whole numbers stay exact up to 16 million. */
    public void set(int day, DayColumn column, double value) {
        values[day * COLUMNS + column.ordinal()] = (float) value;
    }

    /** Adds to a value. */
    public void add(int day, DayColumn column, double more) {
        values[day * COLUMNS + column.ordinal()] += (float) more;
    }

    /** Raises a value to at least this. */
    public void raise(int day, DayColumn column, double atLeast) {
        int at = day * COLUMNS + column.ordinal();
        values[at] = StrictMath.max(values[at], (float) atLeast);
    }

    /** The value of a day. */
    public float get(int day, DayColumn column) {
        return values[day * COLUMNS + column.ordinal()];
    }

    /** The sum of a column over all days. */
    public double sum(DayColumn column) {
        double sum = 0;
        for (int day = 0; day < count; day++) {
            sum += get(day, column);
        }
        return sum;
    }

    /** The largest value of a column; 0 when there are no days. */
    public double max(DayColumn column) {
        double max = 0;
        for (int day = 0; day < count; day++) {
            max = StrictMath.max(max, get(day, column));
        }
        return max;
    }

    /** The largest sum of the two sides' halves of a pair of columns, given the Kyrgyz one. */
    public double maxOfBoth(DayColumn kyrgyz) {
        double max = 0;
        for (int day = 0; day < count; day++) {
            max = StrictMath.max(max, get(day, kyrgyz) + (double) get(day, kyrgyz.of(Side.TJ)));
        }
        return max;
    }
}
