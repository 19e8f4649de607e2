package isfara.model.state;

import isfara.world.Garrison;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.List;

/** Soldiers: those in garrisons and those on the road or in the sectors. */
public final class Forces {

    /** A unit away from its garrison. */
    public static final class Unit {
        /** Index of its garrison. */
        public final int garrison;
        /** Whose it is. */
        public final Side side;
        /** Index of the sector it was sent to. */
        public final int sector;
        /** Hour of its arrival. */
        public final int arrives;
        /** Soldiers left. */
        public int soldiers;
        /** Whether it has arrived. */
        public boolean there;

        /** A unit that sets out. */
        public Unit(int garrison, Side side, int sector, int arrives, int soldiers) {
            this.garrison = garrison;
            this.side = side;
            this.sector = sector;
            this.arrives = arrives;
            this.soldiers = soldiers;
        }

        /** Whether it has stood at the line all along and does not go home with the others. */
        public boolean standing() {
            return arrives < 0;
        }
    }

    /** Soldiers at home, by garrison. */
    public final int[] home;
    /** Units away. */
    public final List<Unit> units = new ArrayList<>();

    /** Full garrisons, between the low and the high estimate of their strength. */
    public Forces(World world, double strength) {
        home = new int[world.garrisons().size()];
        for (Garrison g : world.garrisons()) {
            home[g.index()] = (int) StrictMath.round(g.low() + strength * (g.high() - g.low()));
        }
    }

    /** Takes dead soldiers from the units in a sector, the largest first. */
    public void bury(int sector, Side side, int dead) {
        int left = dead;
        while (left > 0) {
            Unit largest = null;
            for (Unit unit : units) {
                if (unit.there
                        && unit.sector == sector
                        && unit.side == side
                        && (largest == null || unit.soldiers > largest.soldiers)) {
                    largest = unit;
                }
            }
            if (largest == null || largest.soldiers == 0) {
                return;
            }
            int taken = StrictMath.min(left, StrictMath.max(1, largest.soldiers / 2));
            largest.soldiers -= taken;
            left -= taken;
        }
    }
}
