package isfara.outcome;

/**
 * Where everybody is at one moment, on one side. The parts sum to the people there were at the start.
 *
 * @param home at home
 * @param away displaced: leaving, on the road or in a reception place
 * @param emigrated left for good
 * @param missing held or missing
 * @param dead civilians killed
 */
public record Census(int home, int away, int emigrated, int missing, int dead) {

    /** Everybody: constant over a run. */
    public int total() {
        return home + away + emigrated + missing + dead;
    }
}
