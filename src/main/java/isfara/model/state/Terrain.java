package isfara.model.state;

import isfara.world.Contact;
import isfara.world.GeoPoint;
import isfara.world.Place;
import isfara.world.Role;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.WaterNode;
import isfara.world.World;
import java.util.List;

/**
 * What follows from the world alone and is the same in every run: distances, stakes, shared water, who faces whom. Worked out once,
 * shared by all runs.
 */
public final class Terrain {

    /** Beyond this distance from the line of a sector, in km, nobody is in danger from it. */
    private static final double FAR = 80;

    private final World world;
    private final double[][] kmToLine;
    private final double[][] sectorKm;
    private final double[] stake;
    private final double[] sharedWater;
    private final int[][][] settlements;
    private final int[][] places;
    private final int[] sectorOfPlace;
    private final WaterPlan waterPlan;
    private final List<List<Contact>> villages;
    private final int[][] frontline;

    /** Works out the terrain of a world. */
    public Terrain(World world) {
        this.world = world;
        this.waterPlan = new WaterPlan(world);
        List<Sector> sectors = world.sectors();
        int count = sectors.size();
        kmToLine = new double[count][world.places().size()];
        sectorKm = new double[count][count];
        stake = new double[count];
        sharedWater = new double[count];
        settlements = new int[count][Side.values().length][];
        frontline = new int[count][Side.values().length];
        sectorOfPlace = new int[world.places().size()];
        for (Place place : world.places()) {
            sectorOfPlace[place.index()] =
                    world.settlements().get(place.settlement()).sector();
        }
        places = new int[world.settlements().size()][];
        for (Settlement s : world.settlements()) {
            places[s.index()] = world.placesOf(s.index()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (Sector sector : sectors) {
            survey(sector);
        }
        villages = sectors.stream()
                .map(sector ->
                        sector.contacts().stream().filter(this::inhabited).toList())
                .toList();
        weighStakes();
    }

    /** The world this is the terrain of. */
    public World world() {
        return world;
    }

    /** How water is settled and what the fields want. */
    public WaterPlan waterPlan() {
        return waterPlan;
    }

    /** Distance of a place from the nearest point of a sector's line, in km; at least half a kilometre. */
    public double kmToLine(int sector, int place) {
        return kmToLine[sector][place];
    }

    /** Whether a place is near enough to a sector's line to be in danger from it. */
    public boolean within(int sector, int place) {
        return kmToLine[sector][place] <= FAR;
    }

    /** Distance between two sectors' centres, in km. */
    public double km(int sector, int other) {
        return sectorKm[sector][other];
    }

    /** What is at stake in a sector for a capital: water works and roads that both sides need, 0.1 to 1. */
    public double stake(int sector) {
        return stake[sector];
    }

    /** Share of a sector's contacts that draw on the same canal or river. */
    public double sharedWater(int sector) {
        return sharedWater[sector];
    }

    /** The contacts of a sector with people on both sides: where villagers can quarrel. */
    public List<Contact> villages(int sector) {
        return villages.get(sector);
    }

    /** A side's inhabited settlements in a sector. */
    public int[] settlements(int sector, Side side) {
        return settlements[sector][side.ordinal()];
    }

    /** The places of a settlement. */
    public int[] places(int settlement) {
        return places[settlement];
    }

    /** The sector of a place, or -1. */
    public int sectorOf(int place) {
        return sectorOfPlace[place];
    }

    /** People of a side who live at the line in a sector. */
    public int frontlinePeople(int sector, Side side) {
        return frontline[sector][side.ordinal()];
    }

    private void survey(Sector sector) {
        int k = sector.index();
        List<GeoPoint> line = sector.contacts().stream().map(this::midpoint).toList();
        for (Place place : world.places()) {
            double nearest = Double.POSITIVE_INFINITY;
            for (GeoPoint point : line) {
                nearest = StrictMath.min(nearest, point.kmTo(place.at()));
            }
            kmToLine[k][place.index()] = StrictMath.max(0.5, nearest);
        }
        for (Sector other : world.sectors()) {
            sectorKm[k][other.index()] = sector.centre().kmTo(other.centre());
        }
        double shared = sector.contacts().stream().filter(Contact::sharedWater).count();
        sharedWater[k] = shared / sector.contacts().size();
        for (Side side : Side.BOTH) {
            settlements[k][side.ordinal()] = world.settlementsOf(k, side).stream()
                    .filter(s -> world.settlements().get(s).people() > 0)
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int s : settlements[k][side.ordinal()]) {
                Settlement settlement = world.settlements().get(s);
                if (settlement.borderKm() <= Role.FRONTLINE_KM) {
                    frontline[k][side.ordinal()] += settlement.people();
                }
            }
        }
    }

    private boolean inhabited(Contact contact) {
        return world.settlements().get(contact.kg()).people() > 0
                && world.settlements().get(contact.tj()).people() > 0;
    }

    private GeoPoint midpoint(Contact contact) {
        GeoPoint a = world.settlements().get(contact.kg()).at();
        GeoPoint b = world.settlements().get(contact.tj()).at();
        return new GeoPoint((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2);
    }

    /** A tenth for any land, six tenths by the capacity of the largest water work, three tenths for a contested road. */
    private void weighStakes() {
        double[] capacity = new double[stake.length];
        double largest = 0;
        for (WaterNode node : world.water().nodes()) {
            if (node.sector() >= 0 && node.kind().works() && !Double.isNaN(node.capacityHighM3s())) {
                capacity[node.sector()] = StrictMath.max(capacity[node.sector()], node.capacityHighM3s());
                largest = StrictMath.max(largest, node.capacityHighM3s());
            }
        }
        for (int k = 0; k < stake.length; k++) {
            int sector = k;
            boolean road = world.roads().stretches().stream()
                    .anyMatch(r -> r.contested()
                            && (world.settlements().get(r.from()).sector() == sector
                                    || world.settlements().get(r.to()).sector() == sector));
            stake[k] = 0.1 + 0.6 * capacity[k] / largest + (road ? 0.3 : 0);
        }
    }
}
