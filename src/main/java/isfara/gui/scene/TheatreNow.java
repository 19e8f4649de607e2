package isfara.gui.scene;

import java.util.List;
import java.util.Optional;

/**
 * The fighting as a whole.
 *
 * @param ceasefire whether a ceasefire is in force
 * @param ceasefireSince hour, since the start, at which it began; 0 when there is none
 * @param pull how far the armies have pulled back under it, 0 to 1
 * @param bilateral pressure to stop through governors, commanders and security chiefs, 0 to 1
 * @param third pressure to stop by third parties, 0 to 1
 * @param pressure outside pressure as both sides feel it, levers included, 0 to 1
 * @param episode the episode of army fighting in course
 */
public record TheatreNow(
        boolean ceasefire,
        int ceasefireSince,
        double pull,
        double bilateral,
        double third,
        double pressure,
        Optional<Episode> episode) {

    /**
     * An episode of army fighting while it lasts.
     *
     * @param number counts the run's episodes from 0
     * @param began hour of the first heavy weapons, since the start
     * @param heavyHours hours with heavy weapons anywhere
     * @param sectors those that saw heavy weapons, ascending
     * @param killed people of both sides, from the incident that grew into it
     * @param injured people of both sides
     * @param broken ceasefires broken off
     */
    public record Episode(
            int number, int began, int heavyHours, List<Integer> sectors, int killed, int injured, int broken) {}
}
