package isfara.calibration.validation;

import isfara.analysis.Bootstrap;
import isfara.analysis.Clusters;
import isfara.analysis.Digits;
import isfara.analysis.Interval;
import isfara.analysis.Proportion;
import isfara.analysis.score.Forecast;
import isfara.analysis.score.Predicted;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often the model is as quiet as the border was after the war of September 2022.
 *
 * <p>Chances are exact given the runs: each dispute of a run is recorded with the share that its level has, and the distribution of
 * the recorded number is computed, not drawn.
 *
 * @param documented what was recorded
 * @param runs simulated ones
 * @param noWar share of the runs without a war
 * @param asFew chance of as few recorded incidents as documented, or fewer, 0 to 1
 * @param asQuiet chance of that and of as few wars, 0 to 1
 * @param asQuietInterval its 95 % interval over parameter draws; unknown with fewer than five
 * @param perYear recorded incidents a year
 */
public record Quiet(
        Documented documented,
        int runs,
        Proportion noWar,
        double asFew,
        double asQuiet,
        Interval asQuietInterval,
        Predicted perYear) {

    private static final double DAYS_PER_YEAR = 365.25;

    /**
     * What was recorded in a stretch of time.
     *
     * @param from first day
     * @param until last day
     * @param incidents recorded in it
     * @param wars in it
     */
    public record Documented(LocalDate from, LocalDate until, int incidents, int wars) {

        /** Refuses times that end before they begin. */
        public Documented {
            if (until.isBefore(from) || incidents < 0 || wars < 0) {
                throw new IllegalArgumentException("from " + from + " to " + until + ": " + incidents + ", " + wars);
            }
        }

        /** Its length in years. */
        public double years() {
            return (ChronoUnit.DAYS.between(from, until) + 1) / DAYS_PER_YEAR;
        }
    }

    /**
     * A simulated run of the same stretch.
     *
     * @param draw its parameter draw: runs of one draw resemble each other
     * @param disputes new disputes by peak level, 0 to 4
     * @param recorded share of the disputes of each level that such a record would hold, 0 to 1
     * @param wars wars
     */
    public record Run(int draw, List<Integer> disputes, List<Double> recorded, int wars) {

        /** Refuses levels without a share. */
        public Run {
            if (disputes.size() != recorded.size()) {
                throw new IllegalArgumentException(disputes.size() + " levels but " + recorded.size() + " shares");
            }
            disputes = List.copyOf(disputes);
            recorded = List.copyOf(recorded);
        }

        /** Chances of 0, 1, 2 ... recorded disputes. */
        double[] chances() {
            double[] chances = {1};
            for (int level = 0; level < disputes.size(); level++) {
                for (int i = 0; i < disputes.get(level); i++) {
                    chances = withOneMore(chances, recorded.get(level));
                }
            }
            return chances;
        }

        private static double[] withOneMore(double[] chances, double share) {
            double[] more = new double[chances.length + 1];
            for (int n = 0; n < chances.length; n++) {
                more[n] += chances[n] * (1 - share);
                more[n + 1] += chances[n] * share;
            }
            return more;
        }
    }

    /**
     * Compares.
     *
     * @param runs as long as the record, one or more
     * @param seed of the resampling
     */
    public static Quiet of(Documented documented, List<Run> runs, long seed) {
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("need at least one run");
        }
        int most = runs.stream()
                .mapToInt(r -> r.disputes().stream().mapToInt(n -> n).sum())
                .max()
                .orElse(0);
        double[] counts = new double[most + 1];
        double[] few = new double[runs.size()];
        double[] quiet = new double[runs.size()];
        boolean[] noWar = new boolean[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            double[] chances = runs.get(i).chances();
            for (int n = 0; n < chances.length; n++) {
                counts[n] += chances[n];
                few[i] += n <= documented.incidents() ? chances[n] : 0;
            }
            noWar[i] = runs.get(i).wars() == 0;
            quiet[i] = runs.get(i).wars() <= documented.wars() ? few[i] : 0;
        }
        double[] perYear = new double[counts.length];
        for (int n = 0; n < perYear.length; n++) {
            perYear[n] = n / documented.years();
        }
        Clusters draws = Clusters.of(runs.stream().mapToInt(Run::draw).toArray());
        return new Quiet(
                documented,
                runs.size(),
                Proportion.of(noWar, draws),
                mean(few),
                mean(quiet),
                interval(quiet, draws, seed),
                Predicted.of(Forecast.ofDistribution(perYear, counts), 1));
    }

    private static Interval interval(double[] values, Clusters draws, long seed) {
        double[] sums = new double[draws.count()];
        double[] sizes = new double[draws.count()];
        for (int i = 0; i < values.length; i++) {
            sums[draws.of(i)] += values[i];
            sizes[draws.of(i)]++;
        }
        return new Bootstrap(seed).ofRatio(sums, sizes, Interval.LEVEL);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** In a few sentences. */
    public String words() {
        return "From " + documented.from() + " to " + documented.until() + " " + documented.incidents()
                + (documented.incidents() == 1 ? " incident was recorded (" : " incidents were recorded (")
                + Digits.number(documented.incidents() / documented.years())
                + " a year) and " + documented.wars() + " wars. " + Digits.number(runs)
                + " simulated runs: recorded incidents a year " + Digits.number(perYear.median()) + " (90 % "
                + Digits.number(perYear.low90()) + " to " + Digits.number(perYear.high90()) + "); no war in "
                + Digits.percent(noWar.share()) + " (" + Digits.percent(noWar.interval()) + "); as few incidents in "
                + Digits.percent(asFew) + "; as quiet in both in " + Digits.percent(asQuiet) + " ("
                + Digits.percent(asQuietInterval) + ").";
    }

    /** As a file for programs: one row. */
    public String csv() {
        Cells cells = new Cells(
                "from",
                "until",
                "recorded_incidents",
                "recorded_wars",
                "runs",
                "no_war",
                "no_war_low_95",
                "no_war_high_95",
                "as_few",
                "as_quiet",
                "as_quiet_low_95",
                "as_quiet_high_95",
                "per_year_median",
                "per_year_low_90",
                "per_year_high_90");
        cells.row(
                documented.from(),
                documented.until(),
                documented.incidents(),
                documented.wars(),
                runs,
                noWar.share(),
                noWar.interval().low(),
                noWar.interval().high(),
                asFew,
                asQuiet,
                asQuietInterval.low(),
                asQuietInterval.high(),
                perYear.median(),
                perYear.low90(),
                perYear.high90());
        return cells.csv();
    }
}
