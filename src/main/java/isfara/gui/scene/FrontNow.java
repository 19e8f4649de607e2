package isfara.gui.scene;

import isfara.outcome.Level;

/**
 * One side of a sector: who stands there and how far it goes.
 *
 * @param level how far this side goes
 * @param crowd people in the crowd
 * @param guards border guards on the spot
 * @param militia militiamen on the spot
 * @param soldiers army soldiers in the sector, those who stood there in peace among them
 * @param posted soldiers who were sent to stand here in peace
 * @param guardsFit guards of the side's posts in the sector who are fit for duty
 * @param militiaShare share of the side's adult men who stand by as a militia, 0 to 1
 * @param grievance grievance of the side's people in the sector, 0 to 1
 * @param deadOfADay own dead, fading: about those of the past day
 */
public record FrontNow(
        Level level,
        int crowd,
        int guards,
        int militia,
        int soldiers,
        int posted,
        int guardsFit,
        double militiaShare,
        double grievance,
        double deadOfADay) {

    /** Armed men on the spot: guards, militia and soldiers. */
    public int armed() {
        return guards + militia + soldiers;
    }
}
