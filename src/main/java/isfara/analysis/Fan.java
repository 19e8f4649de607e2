package isfara.analysis;

import isfara.analysis.Measure.Part;
import java.util.Arrays;
import java.util.List;

/**
 * How a count develops over the days of a scenario, over all its runs. All arrays are by day; nothing is below 0.
 *
 * <p>A run that ended before the others is censored, not dropped: a count since the start stays at what the run had reached, so
 * that its quantiles are lower bounds from there on; a count of the day is made over the runs still observed.
 *
 * @param measure what is counted
 * @param part of whom
 * @param observed how many runs were still observed on the day
 * @param mean over the runs
 * @param meanLow lower end of the interval of the mean ({@link Interval#LEVEL}); not-a-number where none was computed
 * @param meanHigh its upper end
 * @param quantiles by {@link #P}, then by day
 */
public record Fan(
        Measure measure, Part part, Curve observed, Curve mean, Curve meanLow, Curve meanHigh, List<Curve> quantiles) {

    /** Which quantiles are kept: the median, the 50 % and 90 % bands, and the 99th percentile. */
    private static final double[] P = {0.05, 0.25, 0.5, 0.75, 0.95, 0.99};

    /** The quantiles that a fan keeps. */
    public static double[] kept() {
        return P.clone();
    }

    /** Days. */
    public int days() {
        return mean.length();
    }

    /** A kept quantile by day, such as 0.95. */
    public Curve quantile(double p) {
        return quantiles.get(place(p));
    }

    static int place(double p) {
        for (int i = 0; i < P.length; i++) {
            if (P[i] == p) {
                return i;
            }
        }
        throw new IllegalArgumentException("no quantile " + p + " is kept");
    }

    /** Of the runs' values; with an interval of the mean when a bootstrap is given. */
    static Fan of(Measure measure, Part part, DailyValues values, Clusters clusters, Bootstrap bootstrap) {
        int days = values.days();
        int runs = values.runs();
        double[] observed = new double[days];
        double[] mean = new double[days];
        double[] meanLow = new double[days];
        double[] meanHigh = new double[days];
        double[][] byP = new double[P.length][days];
        double[] sumsBefore = null;
        double[] sizesBefore = null;
        Interval interval = Interval.UNKNOWN;
        double[] reached = new double[runs];
        double[] sorted = new double[runs];
        for (int day = 0; day < days; day++) {
            double[] sums = new double[clusters.count()];
            double[] sizes = new double[clusters.count()];
            int counted = 0;
            double sum = 0;
            for (int run = 0; run < runs; run++) {
                boolean present = values.observed(run, day);
                observed[day] += present ? 1 : 0;
                if (present) {
                    float value = values.get(run, day);
                    reached[run] = measure.cumulative() ? reached[run] + value : value;
                }
                if (present || measure.cumulative()) {
                    sorted[counted++] = reached[run];
                    sum += reached[run];
                    sums[clusters.of(run)] += reached[run];
                    sizes[clusters.of(run)]++;
                }
            }
            mean[day] = counted == 0 ? Double.NaN : sum / counted;
            if (bootstrap != null && !(Arrays.equals(sums, sumsBefore) && Arrays.equals(sizes, sizesBefore))) {
                interval = bootstrap.ofRatio(sums, sizes, Interval.LEVEL);
            }
            sumsBefore = sums;
            sizesBefore = sizes;
            meanLow[day] = interval.low();
            meanHigh[day] = interval.high();
            Quantiles quantiles = Quantiles.ofMostlyZeros(sorted, counted);
            for (int i = 0; i < P.length; i++) {
                byP[i][day] = quantiles.at(P[i]);
            }
        }
        return new Fan(
                measure,
                part,
                Curve.of(observed),
                Curve.of(mean),
                Curve.of(meanLow),
                Curve.of(meanHigh),
                Curve.of(byP));
    }
}
