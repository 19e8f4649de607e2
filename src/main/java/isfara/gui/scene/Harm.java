package isfara.gui.scene;

import isfara.outcome.Kind;
import isfara.outcome.Toll;
import isfara.world.Side;

/**
 * People of one side who were killed, or who were injured.
 *
 * @param civilians residents
 * @param guards border guards and local armed men
 * @param army soldiers
 */
public record Harm(int civilians, int guards, int army) {

    /** What a toll says of a side. */
    static Harm of(Toll toll, Side side) {
        return new Harm(toll.of(side, Kind.CIVILIAN), toll.of(side, Kind.GUARD), toll.of(side, Kind.ARMY));
    }

    /** All of them. */
    public int total() {
        return civilians + guards + army;
    }
}
