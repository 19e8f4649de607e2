package isfara.calibration.evidence;

import isfara.outcome.Level;
import isfara.outcome.Trigger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An incident that somebody has reported.
 *
 * @param id name in the tables
 * @param start first day
 * @param end last day, not before the first
 * @param place in words
 * @param district in words
 * @param trigger the first stated cause; empty when unknown
 * @param peak the highest level reached
 * @param notes what happened, in words
 * @param sources ids of those who report it
 * @param sector id of the sector in which it began; empty when not said
 */
public record DocumentedIncident(
        String id,
        LocalDate start,
        LocalDate end,
        String place,
        String district,
        Optional<Trigger> trigger,
        Level peak,
        String notes,
        List<String> sources,
        Optional<String> sector) {

    /** Defensive copy. */
    public DocumentedIncident {
        sources = List.copyOf(sources);
    }

    /** Whether it was one of the wars: heavy weapons in several sectors. */
    public boolean isWar() {
        return peak == Level.HEAVY;
    }

    /** Whether it began within these days, ends included. */
    public boolean beganWithin(LocalDate from, LocalDate to) {
        return !start.isBefore(from) && !start.isAfter(to);
    }

    /** Whether it was under way on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
