package isfara.outcome;

import isfara.world.Side;

/** The days of a run, column by column. Written once by the run, then only read. */
public final class Days {

    private final int count;
    private final float[][] values = new float[DayColumn.values().length][];

    /** Room for so many days. */
    public Days(int count) {
        this.count = count;
        for (int c = 0; c < values.length; c++) {
            values[c] = new float[count];
        }
    }

    /** How many days there are. */
    public int count() {
        return count;
    }

    /** Writes a value; whole numbers stay exact up to 16 million. */
    public void set(int day, DayColumn column, double value) {
        values[column.ordinal()][day] = (float) value;
    }

    /** Adds to a value. */
    public void add(int day, DayColumn column, double more) {
        values[column.ordinal()][day] += (float) more;
    }

    /** Raises a value to at least this. */
    public void raise(int day, DayColumn column, double atLeast) {
        float[] of = values[column.ordinal()];
        of[day] = StrictMath.max(of[day], (float) atLeast);
    }

    /** The value of a day. */
    public float get(int day, DayColumn column) {
        return values[column.ordinal()][day];
    }

    /** The sum of a column over all days. */
    public double sum(DayColumn column) {
        double sum = 0;
        for (float value : values[column.ordinal()]) {
            sum += value;
        }
        return sum;
    }

    /** The largest value of a column; 0 when there are no days. */
    public double max(DayColumn column) {
        double max = 0;
        for (float value : values[column.ordinal()]) {
            max = StrictMath.max(max, value);
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
