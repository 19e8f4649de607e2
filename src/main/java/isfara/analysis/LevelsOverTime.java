package isfara.analysis;

import isfara.outcome.Level;
import java.util.List;

/**
 * How far clashes go, as shares of the runs of a scenario.
 *
 * @param byDay share of the runs whose highest level of the day is this one, by level, then by day; 0 is calm or altercation
 * @param byWeek the same for the highest level of the week; a last week of fewer days counts with those it has
 * @param reached share of the runs that have come to at least this level since the start, by level, then by day; a run that ended
 *     early stays at what it had reached
 * @param reachedLow lower end of the interval of {@code reached} ({@link Proportion})
 * @param reachedHigh its upper end
 */
public record LevelsOverTime(
        List<Curve> byDay, List<Curve> byWeek, List<Curve> reached, List<Curve> reachedLow, List<Curve> reachedHigh) {

    private static final int WEEK = 7;

    /** Of the levels of the two sides' fronts. */
    static LevelsOverTime of(List<DailyValues> sides, Clusters clusters) {
        return of(DailyValues.largest(sides), clusters);
    }

    private static LevelsOverTime of(DailyValues levels, Clusters clusters) {
        int days = levels.days();
        int count = Level.values().length;
        int weeks = (days + WEEK - 1) / WEEK;
        double[][] byDay = new double[count][days];
        double[][] byWeek = new double[count][weeks];
        double[][] reached = new double[count][days];
        double[][] low = new double[count][days];
        double[][] high = new double[count][days];
        int[] highest = new int[levels.runs()];
        int[] ofWeek = new int[levels.runs()];
        for (int day = 0; day < days; day++) {
            for (int run = 0; run < levels.runs(); run++) {
                if (levels.observed(run, day)) {
                    int level = (int) levels.get(run, day);
                    byDay[level][day]++;
                    highest[run] = StrictMath.max(highest[run], level);
                    ofWeek[run] = day % WEEK == 0 ? level : StrictMath.max(ofWeek[run], level);
                    if (day % WEEK == WEEK - 1 || !levels.observed(run, day + 1)) {
                        byWeek[ofWeek[run]][day / WEEK]++;
                    }
                }
                for (int level = 0; level <= highest[run]; level++) {
                    reached[level][day]++;
                }
            }
        }
        for (int level = 0; level < count; level++) {
            for (int day = 0; day < days; day++) {
                byDay[level][day] /= levels.observed(day);
                reached[level][day] /= levels.runs();
            }
            for (int week = 0; week < weeks; week++) {
                byWeek[level][week] /= levels.observed(week * WEEK);
            }
            intervals(firstDays(levels, level), clusters, low[level], high[level]);
        }
        return new LevelsOverTime(Curve.of(byDay), Curve.of(byWeek), Curve.of(reached), Curve.of(low), Curve.of(high));
    }

    /** The first day on which each run came to a level; past the end when it never did. */
    private static int[] firstDays(DailyValues levels, int level) {
        int[] first = new int[levels.runs()];
        for (int run = 0; run < first.length; run++) {
            int day = 0;
            while (levels.observed(run, day) && levels.get(run, day) < level) {
                day++;
            }
            first[run] = levels.observed(run, day) ? day : Integer.MAX_VALUE;
        }
        return first;
    }

    private static void intervals(int[] firstDays, Clusters clusters, double[] low, double[] high) {
        double[] sizes = clusters.sizes();
        double[] events = new double[sizes.length];
        int seen = 0;
        Proportion current = null;
        for (int day = 0; day < low.length; day++) {
            int before = seen;
            for (int run = 0; run < firstDays.length; run++) {
                if (firstDays[run] == day) {
                    events[clusters.of(run)]++;
                    seen++;
                }
            }
            if (current == null || seen > before) {
                current = Proportion.of(events, sizes, seen, firstDays.length, Interval.LEVEL);
            }
            low[day] = current.interval().low();
            high[day] = current.interval().high();
        }
        // What is surely rare by a later day is as rare by an earlier one.
        for (int day = low.length - 2; day >= 0; day--) {
            high[day] = StrictMath.min(high[day], high[day + 1]);
        }
    }
}
