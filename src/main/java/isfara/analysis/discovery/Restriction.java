package isfara.analysis.discovery;

/**
 * What a box asks of an input.
 *
 * @param input its name
 * @param low lowest value in the box; minus infinity when it is not bounded below
 * @param high highest value in the box; infinity when it is not bounded above
 * @param lowest value among all cases
 * @param highest value among all cases
 * @param quasiP chance, roughly, of as good a box if this restriction did nothing (Bryant and Lempert 2010)
 * @param returns share of the resamples of the draws in which the same search restricts this input as well, 0 to 1
 */
public record Restriction(
        String input, double low, double high, double lowest, double highest, double quasiP, double returns) {

    /** Whether values below some bound are left out. */
    public boolean below() {
        return low > Double.NEGATIVE_INFINITY;
    }

    /** Whether values above some bound are left out. */
    public boolean above() {
        return high < Double.POSITIVE_INFINITY;
    }
}
