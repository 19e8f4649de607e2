package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people are away from home around the beginning of the first war, over the runs that have one. Over the calendar these
 * weeks fall on different days in every run and drown among calm ones; here they are laid on top of each other.
 *
 * @param wars runs with a war
 * @param observed runs of these that were observed on the day: a run that ended, or began, meanwhile is left out for that day only
 * @param quantiles by {@link Fan#kept}, then by day from {@link #FIRST_DAY}
 * @param mean over the runs
 */
public record WarDisplacement(int wars, Curve observed, List<Curve> quantiles, Curve mean) {

    /** The first day shown, counted from the day of the first heavy weapons. */
    public static final int FIRST_DAY = -7;

    /** The last day shown. */
    public static final int LAST_DAY = 60;

    /** A kept quantile by day, such as 0.95. */
    public Curve quantile(double p) {
        return quantiles.get(Fan.place(p));
    }

    static WarDisplacement of(RunSet runs, DailyValues displaced) {
        double[] firstWar = runs.of(Outcome.FIRST_WAR_DAY);
        int[] withWar = IntStream.range(0, runs.count())
                .filter(run -> !Double.isNaN(firstWar[run]))
                .toArray();
        double[] p = Fan.kept();
        int days = LAST_DAY - FIRST_DAY + 1;
        double[] observed = new double[days];
        double[] mean = new double[days];
        double[][] byP = new double[p.length][days];
        for (int d = 0; d < days; d++) {
            int offset = FIRST_DAY + d;
            double[] values = IntStream.of(withWar)
                    .filter(run ->
                            (int) firstWar[run] + offset >= 0 && displaced.observed(run, (int) firstWar[run] + offset))
                    .mapToDouble(run -> displaced.get(run, (int) firstWar[run] + offset))
                    .toArray();
            Quantiles quantiles = Quantiles.of(values);
            observed[d] = values.length;
            mean[d] = new Sample(values, Clusters.of(new int[values.length])).mean();
            for (int i = 0; i < p.length; i++) {
                byP[i][d] = quantiles.at(p[i]);
            }
        }
        return new WarDisplacement(withWar.length, Curve.of(observed), Curve.of(byP), Curve.of(mean));
    }
}
