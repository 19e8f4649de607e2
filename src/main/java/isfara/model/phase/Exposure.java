package isfara.model.phase;

import isfara.model.rule.Flight;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.world.Place;
import isfara.world.Settlement;
import isfara.world.Side;
import java.util.Arrays;

/** Which places lie near a sector's line, and how much of its danger reaches them. Fixed for a run. */
public final class Exposure {

    private static final double NEGLIGIBLE = 0.03;

    /** Reaches beyond which danger is surely negligible, e^-3.6 being below 0.03: spares the exponential of most places. */
    private static final double FAR_REACHES = 3.6;

    private final Border border;
    private final int[][] places;
    private final double[][] share;
    private final int[][][] ownPlaces;
    private final double[][][] ownShare;

    /** For a run: the reach of danger is one of its parameters. */
    public Exposure(Border border) {
        this.border = border;
        int sectors = border.sectors.size();
        places = new int[sectors][];
        share = new double[sectors][];
        ownPlaces = new int[sectors][2][];
        ownShare = new double[sectors][2][];
        for (SectorState sector : border.sectors) {
            measure(sector.index());
        }
    }

    /** Places that a sector's fighting endangers. */
    int[] places(int sector) {
        return places[sector];
    }

    /** How much of the danger at the line reaches each of them. */
    double[] share(int sector) {
        return share[sector];
    }

    /** A side's places among them, where its civilians are hit. */
    int[] places(int sector, Side side) {
        return ownPlaces[sector][side.ordinal()];
    }

    /** How much of the danger reaches each of these. */
    double[] share(int sector, Side side) {
        return ownShare[sector][side.ordinal()];
    }

    /** Share of a side's people near the line of a sector who are at home, weighted by their danger. */
    double shareAtHome(int sector, Side side) {
        int[] near = places(sector, side);
        double[] weight = share(sector, side);
        double home = 0;
        double all = 0;
        for (int i = 0; i < near.length; i++) {
            home += weight[i] * border.shelter.atHome[near[i]];
            all += weight[i] * border.world.places().get(near[i]).people();
        }
        return all > 0 ? home / all : 0;
    }

    private void measure(int sector) {
        int[] near = new int[border.world.places().size()];
        double[] reach = new double[near.length];
        int count = 0;
        double far = FAR_REACHES * border.p.evacuation().reach();
        for (Place place : border.world.places()) {
            boolean inReach = border.terrain.within(sector, place.index());
            if (inReach && place.people() > 0 && border.terrain.kmToLine(sector, place.index()) < far) {
                double fading = Flight.fading(border.p.evacuation(), border.terrain.kmToLine(sector, place.index()));
                if (fading > NEGLIGIBLE) {
                    near[count] = place.index();
                    reach[count++] = fading;
                }
            }
        }
        places[sector] = Arrays.copyOf(near, count);
        share[sector] = Arrays.copyOf(reach, count);
        for (Side side : Side.BOTH) {
            int[] own = new int[count];
            double[] ownReach = new double[count];
            int n = 0;
            for (int i = 0; i < count; i++) {
                Settlement s = border.world
                        .settlements()
                        .get(border.world.places().get(near[i]).settlement());
                if (s.side() == side) {
                    own[n] = near[i];
                    ownReach[n++] = reach[i] * reach[i] * reach[i];
                }
            }
            ownPlaces[sector][side.ordinal()] = Arrays.copyOf(own, n);
            ownShare[sector][side.ordinal()] = Arrays.copyOf(ownReach, n);
        }
    }
}
