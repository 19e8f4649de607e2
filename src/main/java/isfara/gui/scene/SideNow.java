package isfara.gui.scene;

import isfara.world.Side;

/**
 * A side as it stands at a moment: what its capital leans to and allows, and what its people have suffered since the run began.
 *
 * @param side which
 * @param posture forward posture as levers leave it, mean of the sectors, 0 to 1
 * @param deficit legitimacy deficit of the government, 0 to 1
 * @param authorised whether its army may use heavy weapons
 * @param widened whether it may fight in further sectors
 * @param willing hours for which it is still willing to stop; 0 when it is not
 * @param killed people killed so far
 * @param injured people injured so far
 * @param away people away from home
 * @param missing people held or missing
 * @param homesLost homes destroyed so far, rebuilt or not
 * @param soldiers army soldiers who stand in the sectors
 */
public record SideNow(
        Side side,
        double posture,
        double deficit,
        boolean authorised,
        boolean widened,
        int willing,
        Harm killed,
        Harm injured,
        int away,
        int missing,
        int homesLost,
        int soldiers) {}
