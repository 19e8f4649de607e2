package isfara.model.state;

import isfara.model.GivenQuarrel;
import isfara.outcome.Trigger;
import java.util.Optional;

/**
 * A quarrel that will begin at an hour of the present day.
 *
 * @param hour hours since the start
 * @param sector index of the sector
 * @param contact index of the pair of settlements, within the sector's list
 * @param trigger its first cause
 * @param hazard chance, per day, with which it was drawn
 * @param tension water tension in the sector, 0 to 1
 * @param works whether contested works were under way there
 * @param given the quarrel that the situation gives; empty when this one was drawn
 */
public record Planned(
        int hour,
        int sector,
        int contact,
        Trigger trigger,
        double hazard,
        double tension,
        boolean works,
        Optional<GivenQuarrel> given) {

    /** Whether villagers quarrel; if not, patrols have met. */
    public boolean villagers() {
        return trigger != Trigger.PATROL;
    }
}
