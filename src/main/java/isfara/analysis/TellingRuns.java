package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs of a scenario that are worth reading as a story: the worst, the median and the most typical.
 *
 * <p>The worst has the most of an outcome. The median is nearest to the outcome's median. The most typical is nearest to the
 * medians of all {@linkplain Headlines#ALL headline outcomes} together: each outcome's distance to its median is counted in robust
 * standard units, and the root of the sum of squares is smallest. A robust unit is 1.4826 times the median distance to the median,
 * which for a normal distribution is its standard deviation; where more than half of the runs have the median itself, as with
 * deaths in quiet times, it is 1.2533 times the mean distance, which for a normal distribution is the same. An outcome that is the
 * same in all runs has no say. Of equals, the first by draw and seed is taken.
 */
public final class TellingRuns {

    private static final double OF_MEDIAN_DISTANCE = 1.4826;
    private static final double OF_MEAN_DISTANCE = 1.2533;

    private final RunSet runs;
    private final Outcome outcome;
    private final double[] values;

    private TellingRuns(RunSet runs, Outcome outcome) {
        this.runs = runs;
        this.outcome = outcome;
        this.values = runs.of(outcome);
    }

    /**
     * A run and its place among the others.
     *
     * @param draw its parameter draw
     * @param seedIndex its seed within the draw
     * @param value what it has of the outcome; not-a-number when it has none
     * @param median of the outcome over all runs that have it
     * @param asMuch runs that have as much or more, itself among them
     * @param runs runs that have a value of the outcome
     */
    public record Told(int draw, int seedIndex, double value, double median, int asMuch, int runs) {}

    /** The runs of a scenario, looked at by an outcome. */
    public static TellingRuns of(RunSet runs, Outcome outcome) {
        return new TellingRuns(runs, outcome);
    }

    /** The run with the most of the outcome; none when no run has any value. */
    public Optional<Told> worst() {
        return smallest(negated(values));
    }

    /** The run nearest to the median. */
    public Optional<Told> median() {
        double median = Quantiles.of(values).at(0.5);
        return smallest(Arrays.stream(values)
                .map(value -> StrictMath.abs(value - median))
                .toArray());
    }

    /** The run nearest to the medians of all headline outcomes. */
    public Optional<Told> typical() {
        double[] squares = new double[runs.count()];
        for (Outcome headline : Headlines.ALL) {
            double[] away = distances(runs.of(headline));
            for (int run = 0; run < away.length; run++) {
                squares[run] += away[run] * away[run];
            }
        }
        return smallest(squares);
    }

    /** A run by its draw and seed; none when it was not completed. */
    public Optional<Told> of(int draw, int seedIndex) {
        int run = runs.find(draw, seedIndex);
        return run < 0 ? Optional.empty() : Optional.of(told(run));
    }

    /** The outcome by which they are looked at. */
    public Outcome outcome() {
        return outcome;
    }

    /** Distances to the median, in robust standard units. */
    static double[] distances(double[] values) {
        double median = Quantiles.of(values).at(0.5);
        double[] away =
                Arrays.stream(values).map(v -> StrictMath.abs(v - median)).toArray();
        double middle = Quantiles.of(away).at(0.5);
        double unit = middle > 0
                ? OF_MEDIAN_DISTANCE * middle
                : OF_MEAN_DISTANCE * Arrays.stream(away).average().orElse(0);
        return Arrays.stream(away).map(d -> unit == 0 ? 0 : d / unit).toArray();
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(v -> -v).toArray();
    }

    private Optional<Told> smallest(double[] of) {
        List<Integer> known = new ArrayList<>();
        for (int run = 0; run < of.length; run++) {
            if (!Double.isNaN(of[run])) {
                known.add(run);
            }
        }
        // min keeps the first of equals, and runs are in the order of draw and seed.
        return known.stream().min((a, b) -> Double.compare(of[a], of[b])).map(this::told);
    }

    private Told told(int run) {
        double value = values[run];
        return new Told(
                runs.draw(run),
                runs.seedIndex(run),
                value,
                Quantiles.of(values).at(0.5),
                (int) Arrays.stream(values).filter(v -> v >= value).count(),
                (int) Arrays.stream(values).filter(v -> !Double.isNaN(v)).count());
    }
}
