package isfara.outcome;

import java.util.List;

/**
 * An episode of army fighting: from the first heavy weapons until a week without mortars.
 *
 * @param number counts the run's episodes from 0
 * @param hour when heavy weapons were first used, in hours since the start
 * @param heavyHours hours in which heavy weapons were in use anywhere
 * @param firingHours hours from the first to the last use of heavy weapons, lulls included
 * @param sectors indexes of the sectors that saw heavy weapons, ascending
 * @param killed dead by side and kind, from the incident that grew into it to its end
 * @param injured injured by side and kind
 * @param ceasefireHours hours from the first heavy weapons to each ceasefire, in order
 * @param failedCeasefires how many of these were broken off
 * @param peakAwayKg most Kyrgyz away from home at one time
 * @param peakAwayTj most Tajiks away from home at one time
 * @param censored the run ended before the episode did
 */
public record Episode(
        int number,
        int hour,
        int heavyHours,
        int firingHours,
        List<Integer> sectors,
        Toll killed,
        Toll injured,
        List<Integer> ceasefireHours,
        int failedCeasefires,
        int peakAwayKg,
        int peakAwayTj,
        boolean censored) {

    /** Fewest dead that make an episode a war, as in the targets of the calibration. */
    public static final int WAR_DEAD = 15;

    /** Whether it is counted as a war. */
    public boolean isWar() {
        return killed.total() >= WAR_DEAD;
    }
}
