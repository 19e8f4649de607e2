package isfara.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a finding is with a parameter at the ends of its range and all else as drawn.
 *
 * @param parameter which, and its ends
 * @param subject of what
 * @param drawn the finding with the parameter as drawn
 * @param atLow with the parameter at its low end
 * @param atHigh at its high end
 * @param change from the low end to the high end
 * @param adjusted chance of luck alone, adjusted for the number of parameters tried on this subject in the same look
 *     (Benjamini and Hochberg)
 * @param bearing what that means
 * @param failed replications in which a run at either end broke down; they are left out
 */
public record Swing(
        Uncertain parameter,
        Subject subject,
        double drawn,
        double atLow,
        double atHigh,
        Change change,
        double adjusted,
        Bearing bearing,
        int failed) {

    /**
     * A parameter's values at one subject, by replication.
     *
     * @param parameter which
     * @param drawn values with all parameters as drawn; not-a-number where a run failed
     * @param low values at its low end
     * @param high values at its high end
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Ends(Uncertain parameter, double[] drawn, double[] low, double[] high) {}

    /**
     * The swings of one subject.
     *
     * @param ends of all parameters tried
     * @param together how many replications in a row share a draw
     */
    public static List<Swing> of(Subject subject, List<Ends> ends, int together) {
        List<Change> changes =
                ends.stream().map(e -> Change.of(e.low(), e.high(), together)).toList();
        double[] adjusted = FalseDiscoveries.adjusted(
                changes.stream().mapToDouble(Change::luck).toArray());
        List<Swing> swings = new ArrayList<>();
        for (int p = 0; p < ends.size(); p++) {
            Ends e = ends.get(p);
            double low = mean(e.low(), e.high());
            double high = mean(e.high(), e.low());
            swings.add(new Swing(
                    e.parameter(),
                    subject,
                    mean(e.drawn(), e.drawn()),
                    low,
                    high,
                    changes.get(p),
                    adjusted[p],
                    Bearing.of(low, high, adjusted[p] <= FalseDiscoveries.RATE),
                    e.low().length - changes.get(p).pairs()));
        }
        return List.copyOf(swings);
    }

    /** Whether the model's authors must say it: an assumed parameter on which the finding's sign or size hangs. */
    public boolean flagged() {
        return parameter.assumed() && bearing.grave();
    }

    /** Whether it would turn or halve the finding, if it were no luck. */
    public boolean mayTurnOrHalve() {
        return Bearing.of(atLow, atHigh, true).grave();
    }

    /** The mean of the values whose partners are known, too. */
    private static double mean(double[] values, double[] partners) {
        return IntStream.range(0, values.length)
                .filter(i -> !Double.isNaN(values[i]) && !Double.isNaN(partners[i]))
                .mapToDouble(i -> values[i])
                .average()
                .orElse(Double.NaN);
    }
}
