package isfara.world;

import java.util.List;

/**
 * Reads all tables, tells everything that is wrong with them at once, and puts the world together. Each table has its own
 * reader; checks that need several tables run as far as the damaged ones allow.
 */
final class WorldReader {
    private WorldReader() {}

    /** The world in these tables. */
    static World read(Tables tables, Faults faults) {
        Sources sources = Sources.read(tables);
        List<Row> sectorRows = tables.read("sectors.csv", LineTables.SECTOR_COLUMNS);
        Ids sectorIds = Ids.of("sector", "id", sectorRows);

        SettlementTable people = SettlementTable.read(tables, sources, sectorIds);
        PostTable guards = PostTable.read(tables, sources, sectorIds);
        LineTables line = LineTables.read(tables, sectorRows, sectorIds, people, guards.posts());
        RoadTable roads = RoadTable.read(tables, sources, people, guards.postIds());
        WaterTables water = WaterTables.read(tables, sources, people, line.sectors());
        Hydrology hydrology = HydrologyTable.read(tables, sources, faults);

        boolean sound = faults.count() == 0;
        Roads ways = roads.connect(sound ? line.sectors() : List.of(), sound ? guards.garrisons() : List.of());
        faults.throwIfAny();
        return new World(
                people.settlements(),
                Places.of(people.settlements(), line.contacts()),
                line.sectors(),
                guards.posts(),
                guards.garrisons(),
                ways,
                water.network(),
                hydrology);
    }
}
