package isfara.calibration.evidence;

/**
 * A documented number that is not of one incident, or is of the course of a war: rates, hours, shares, ratios.
 *
 * @param quantity what it is
 * @param low lower bound; not-a-number when none was given, or when the row holds dates
 * @param high upper bound; likewise
 * @param unit what it is counted in
 * @param context of which war or year it is, and how it was found
 * @param source id of who says so
 */
public record Mechanic(String quantity, double low, double high, String unit, String context, String source) {

    /** Whether a number was given at all. */
    public boolean numeric() {
        return !Double.isNaN(low) || !Double.isNaN(high);
    }
}
