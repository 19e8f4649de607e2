package isfara.gui.scene;

import isfara.world.Side;
import java.util.List;

/**
 * Soldiers away from their garrison.
 *
 * @param garrison index of their garrison
 * @param side whose they are
 * @param sector index of the sector they were sent to
 * @param soldiers how many are left
 * @param arrives hour of their arrival, since the start; before 0 for those who stand there from the beginning
 * @param there whether they have arrived
 * @param standing whether they have stood at the line in peace and do not go home with the others
 * @param travelled share of the way that lies behind them, 0 while they get ready, 1 on arrival
 * @param way settlements along the fastest way over own ground with all roads open, from the one nearest to the garrison; empty when
 *     no road leads there. The model knows the time of travel, not the road: the road is the one that time was reckoned for
 */
public record UnitNow(
        int garrison,
        Side side,
        int sector,
        int soldiers,
        int arrives,
        boolean there,
        boolean standing,
        double travelled,
        List<Integer> way) {

    /** Whether they are on the road. */
    public boolean moving() {
        return !there && travelled > 0;
    }
}
