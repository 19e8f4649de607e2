package isfara.calibration.fit;

import java.util.Locale;

/**
 * A generation of {@link AbcSmc} that is complete.
 *
 * @param number 0 for the one taken from the prior table
 * @param tolerance the distance up to which lives were accepted
 * @param simulated lives up to the last one accepted
 * @param acceptance accepted of these, 0 to 1
 * @param effectiveSize how many equally weighted lives the accepted ones are worth
 */
public record Generation(int number, double tolerance, int simulated, double acceptance, double effectiveSize) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "generation %d: tolerance %.3f, accepted %.1f %% of %d, effective size %.0f",
                number,
                tolerance,
                100 * acceptance,
                simulated,
                effectiveSize);
    }
}
