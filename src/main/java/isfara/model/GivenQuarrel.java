package isfara.model;

import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import java.util.OptionalInt;

/**
 * A quarrel that begins because it did begin: the situation gives it, no chance decides. What comes of it is left to the model.
 *
 * @param day days since the start, from 0
 * @param hour hour of that day, 0 to 23
 * @param sector index of the sector
 * @param contact index of the pair of settlements, within the sector's list
 * @param trigger its first cause; patrols meet when it is {@link Trigger#PATROL}, otherwise villagers quarrel
 * @param works whether it is over contested works, by which guards stand
 * @param crowd villagers on each side when it begins; empty to draw them as of any quarrel
 * @param again whether the people of the day before come back with guards beside them: then it is no new dispute
 */
public record GivenQuarrel(
        int day, int hour, int sector, int contact, Trigger trigger, boolean works, OptionalInt crowd, boolean again) {

    /** How it counts. */
    public Origin origin() {
        return again ? Origin.RECONVENED : Origin.DISPUTE;
    }
}
