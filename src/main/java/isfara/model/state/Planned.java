package isfara.model.state;

import isfara.outcome.Trigger;

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
 */
public record Planned(
        int hour, int sector, int contact, Trigger trigger, double hazard, double tension, boolean works) {

    /** Whether villagers quarrel; if not, patrols have met. */
    public boolean villagers() {
        return trigger != Trigger.PATROL;
    }
}
