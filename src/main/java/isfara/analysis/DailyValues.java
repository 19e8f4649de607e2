package isfara.analysis;

import java.util.Arrays;
import java.util.List;

/** One number a day for every run of a scenario. Runs may differ in length; past the end of a run nothing is known. */
final class DailyValues {

    private final float[][] byRun;
    private final int days;

    /** Zeros for runs of these lengths. */
    DailyValues(int[] lengths) {
        byRun = new float[lengths.length][];
        Arrays.setAll(byRun, run -> new float[lengths[run]]);
        days = Arrays.stream(lengths).max().orElse(0);
    }

    /** The sum of columns of the same runs. */
    static DailyValues sum(List<DailyValues> columns) {
        return together(columns, (a, b) -> a + b);
    }

    /** The largest of columns of the same runs, none below 0. */
    static DailyValues largest(List<DailyValues> columns) {
        return together(columns, (a, b) -> StrictMath.max(a, b));
    }

    /** How two values become one. */
    @FunctionalInterface
    private interface Joining {
        float of(float a, float b);
    }

    private static DailyValues together(List<DailyValues> columns, Joining joining) {
        DailyValues first = columns.get(0);
        int[] lengths = Arrays.stream(first.byRun).mapToInt(run -> run.length).toArray();
        DailyValues joined = new DailyValues(lengths);
        for (DailyValues column : columns) {
            for (int run = 0; run < lengths.length; run++) {
                for (int day = 0; day < lengths[run]; day++) {
                    joined.byRun[run][day] = joining.of(joined.byRun[run][day], column.byRun[run][day]);
                }
            }
        }
        return joined;
    }

    void set(int run, int day, float value) {
        byRun[run][day] = value;
    }

    int runs() {
        return byRun.length;
    }

    /** Days of the longest run. */
    int days() {
        return days;
    }

    /** Whether a run was observed on a day. */
    boolean observed(int run, int day) {
        return day < byRun[run].length;
    }

    float get(int run, int day) {
        return byRun[run][day];
    }

    /** How many runs were observed on a day. */
    int observed(int day) {
        int observed = 0;
        for (int run = 0; run < byRun.length; run++) {
            observed += observed(run, day) ? 1 : 0;
        }
        return observed;
    }
}
