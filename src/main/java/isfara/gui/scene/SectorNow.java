package isfara.gui.scene;

import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.world.Side;
import java.util.Optional;

/**
 * A stretch of the line at a moment.
 *
 * @param sector its index
 * @param kg the Kyrgyz front
 * @param tj the Tajik front
 * @param clash the incident in course
 * @param grievance mean of the two sides, 0 to 1
 * @param tension tension over water as levers leave it, 0 to about 1
 * @param excitation incidents that earlier ones will still set off here, per mean delay
 * @param works whether contested works (a road, a canal, a fence) are under way
 * @param roadsBlocked whether the contested roads are blocked
 * @param crowdExpected people of both sides whose crowd will come back; 0 when none is expected
 * @param hot whether heavy weapons were used here in the present episode
 */
public record SectorNow(
        int sector,
        FrontNow kg,
        FrontNow tj,
        Optional<Clash> clash,
        double grievance,
        double tension,
        double excitation,
        boolean works,
        boolean roadsBlocked,
        int crowdExpected,
        boolean hot) {

    /** A side's front. */
    public FrontNow front(Side side) {
        return side == Side.KG ? kg : tj;
    }

    /** The higher of the two sides' levels; the lowest when nothing is going on. */
    public Level level() {
        return kg.level().max(tj.level());
    }

    /** People in both crowds. */
    public int crowd() {
        return kg.crowd() + tj.crowd();
    }

    /**
     * An incident while it lasts.
     *
     * @param number counts the run's incidents from 0
     * @param began hour of its beginning, since the start
     * @param trigger its first cause
     * @param origin how it came to the sector
     * @param kgSettlement the Kyrgyz settlement where it began
     * @param tjSettlement the Tajik settlement where it began
     * @param peak highest level so far
     * @param killed people of both sides so far
     * @param injured people of both sides so far
     * @param evacuees people of the sector who left home so far
     */
    public record Clash(
            int number,
            int began,
            Trigger trigger,
            Origin origin,
            int kgSettlement,
            int tjSettlement,
            Level peak,
            int killed,
            int injured,
            int evacuees) {

        /** The settlement of a side where it began. */
        public int settlement(Side side) {
            return side == Side.KG ? kgSettlement : tjSettlement;
        }
    }
}
