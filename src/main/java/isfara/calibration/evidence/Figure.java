package isfara.calibration.evidence;

import isfara.world.Side;
import java.util.Optional;

/**
 * A number that one source gave of one incident at one time.
 *
 * @param incident id of the incident
 * @param quantity what is counted: {@code killed}, {@code injured}, {@code evacuated} and others; any word
 * @param whose whose people
 * @param low lower bound; not-a-number when none was given ("nearly")
 * @param high upper bound; not-a-number when none was given ("at least")
 * @param asOf when it was said
 * @param source id of who said it
 * @param quote in what words
 * @param part what part of the side or of the time it covers; blank when all
 * @param by the side whose officials said it; empty for everybody else
 */
public record Figure(
        String incident,
        String quantity,
        Whose whose,
        double low,
        double high,
        PartialDate asOf,
        String source,
        String quote,
        String part,
        Optional<Side> by) {

    /** Whether a number was given at all. */
    public boolean numeric() {
        return !Double.isNaN(low) || !Double.isNaN(high);
    }

    /** Whether the officials of the other side said it: what a state says of its opponent's losses. */
    public boolean byOpponent() {
        return by.isPresent()
                && whose.side().isPresent()
                && by.get() != whose.side().get();
    }

    /** Whether it is a side's own official figure. */
    public boolean official() {
        return by.isPresent() && by.equals(whose.side());
    }
}
