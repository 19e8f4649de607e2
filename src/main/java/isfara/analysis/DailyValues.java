package isfara.analysis;

import java.util.Arrays;

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
