package isfara.gui.scene;

import isfara.world.Side;
import java.util.List;

/**
 * People of one settlement who left together and have not arrived. The model knows where they come from, where most people of their
 * village go and when they arrive, not on which road they are.
 *
 * @param from index of the settlement they left
 * @param to index of the place of reception; -1 when they were cut off and went as they could
 * @param side whose people they are
 * @param people how many
 * @param arrives hour of their arrival, since the start
 * @param travelled share of the way that lies behind them, 0 to 1, if they move evenly
 * @param way settlements along the fastest way over own ground, both ends included; if several states of the roads lead to the same
 *     place, the way that avoids contested and foreign ground. Empty when they were cut off
 */
public record TravellersNow(
        int from, int to, Side side, int people, int arrives, double travelled, List<Integer> way) {}
