package isfara.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The border as of 2021-22: who lives where, who faces whom, who guards the line, and which roads and waters tie the
 * places together. Never changes; load it once and share it between runs and threads.
 */
public final class World {
    private final List<Settlement> settlements;
    private final List<Place> places;
    private final List<Sector> sectors;
    private final List<Contact> contacts;
    private final List<Post> posts;
    private final List<Garrison> garrisons;
    private final Roads roads;
    private final WaterNetwork water;
    private final Hydrology hydrology;
    private final Ids settlementIds;
    private final Ids sectorIds;
    private final List<List<Integer>> placesOf;

    World(
            List<Settlement> settlements,
            List<Place> places,
            List<Sector> sectors,
            List<Post> posts,
            List<Garrison> garrisons,
            Roads roads,
            WaterNetwork water,
            Hydrology hydrology) {
        this.settlements = List.copyOf(settlements);
        this.places = List.copyOf(places);
        this.sectors = List.copyOf(sectors);
        this.contacts = sectors.stream()
                .flatMap(sector -> sector.contacts().stream())
                .sorted((a, b) -> Integer.compare(a.index(), b.index()))
                .toList();
        this.posts = List.copyOf(posts);
        this.garrisons = List.copyOf(garrisons);
        this.roads = roads;
        this.water = water;
        this.hydrology = hydrology;
        this.settlementIds =
                Ids.of("settlement", settlements.stream().map(Settlement::id).toList());
        this.sectorIds = Ids.of("sector", sectors.stream().map(Sector::id).toList());
        this.placesOf = grouped(this.settlements.size(), this.places);
    }

    /**
     * The data that come with the program.
     *
     * @throws WorldException listing every fault, if they are damaged
     */
    public static World load() {
        Faults faults = new Faults();
        return WorldReader.read(Tables.bundled(faults), faults);
    }

    /**
     * Data from a folder that holds tables of the same names and columns as the bundled ones.
     *
     * @throws WorldException listing every fault of every table
     */
    public static World load(Path folder) {
        Faults faults = new Faults();
        return WorldReader.read(Tables.in(folder, faults), faults);
    }

    /** All settlements, in the order of the table. */
    public List<Settlement> settlements() {
        return settlements;
    }

    /** All villages and neighbourhoods, settlement by settlement. */
    public List<Place> places() {
        return places;
    }

    /** All stretches of the line, from west to east, Karamyk last. */
    public List<Sector> sectors() {
        return sectors;
    }

    /** All pairs of settlements that meet across the line. */
    public List<Contact> contacts() {
        return contacts;
    }

    /** All posts at the line, of both sides. */
    public List<Post> posts() {
        return posts;
    }

    /** All troops behind the line, of both sides. */
    public List<Garrison> garrisons() {
        return garrisons;
    }

    /** The roads. */
    public Roads roads() {
        return roads;
    }

    /** The rivers and canals. */
    public WaterNetwork water() {
        return water;
    }

    /** The year of the rivers and fields. */
    public Hydrology hydrology() {
        return hydrology;
    }

    /**
     * The index of a sector.
     *
     * @throws IllegalArgumentException naming the nearest id, if there is no such sector
     */
    public int sector(String id) {
        return sectorIds.require(id);
    }

    /**
     * The index of a settlement.
     *
     * @throws IllegalArgumentException naming the nearest id, if there is no such settlement
     */
    public int settlement(String id) {
        return settlementIds.require(id);
    }

    /** Indexes of a settlement's places, ascending; none if nobody lives there. */
    public List<Integer> placesOf(int settlement) {
        return placesOf.get(settlement);
    }

    /** Indexes of a side's settlements in a sector, ascending: frontline, hinterland and rear alike. */
    public List<Integer> settlementsOf(int sector, Side side) {
        return settlements.stream()
                .filter(s -> s.sector() == sector && s.side() == side)
                .map(Settlement::index)
                .toList();
    }

    /** Indexes of a side's posts in a sector, ascending; none in some sectors: see {@link #nearestDetachment}. */
    public List<Integer> postsOf(int sector, Side side) {
        return posts.stream()
                .filter(p -> p.sector() == sector && p.side() == side)
                .map(Post::index)
                .toList();
    }

    /**
     * Index of the side's border detachment that reaches the sector first over own ground, all roads open, or, where no road leads
     * there, of the nearest as the crow flies. Guards come from it where a sector has no post of the side.
     */
    public int nearestDetachment(int sector, Side side) {
        int nearest = -1;
        double leastHours = Double.POSITIVE_INFINITY;
        double leastKm = Double.POSITIVE_INFINITY;
        for (Garrison g : garrisons) {
            if (g.side() != side || g.kind() != Garrison.Kind.BORDER_DETACHMENT) {
                continue;
            }
            double hours = roads.garrisonHours(g.index(), sector, Roads.Access.OPEN);
            double km = g.at().kmTo(sectors.get(sector).centre());
            if (nearest < 0 || hours < leastHours || (hours == leastHours && km < leastKm)) {
                nearest = g.index();
                leastHours = hours;
                leastKm = km;
            }
        }
        return nearest;
    }

    /**
     * The same ground with the two countries exchanged: every settlement, post, garrison and water work changes sides, and
     * all numbers and orders stay. A model that treats the sides alike gives mirrored results on it.
     */
    public World swapped() {
        return new World(
                settlements.stream().map(Settlement::swapped).toList(),
                places,
                sectors.stream().map(Sector::swapped).toList(),
                posts.stream().map(Post::swapped).toList(),
                garrisons.stream().map(Garrison::swapped).toList(),
                roads,
                water.swapped(),
                hydrology);
    }

    private static List<List<Integer>> grouped(int settlements, List<Place> places) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int s = 0; s < settlements; s++) {
            int settlement = s;
            groups.add(places.stream()
                    .filter(place -> place.settlement() == settlement)
                    .map(Place::index)
                    .toList());
        }
        return List.copyOf(groups);
    }
}
