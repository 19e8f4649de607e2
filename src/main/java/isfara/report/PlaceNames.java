package isfara.report;

import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.World;
import isfara.world.WorldData;
import java.util.HashMap;
import java.util.Map;

/** What places are called, if the results were made in the world that this program knows; their ids otherwise. */
final class PlaceNames {

    private final Map<String, Settlement> settlements = new HashMap<>();
    private final Map<String, Sector> sectors = new HashMap<>();

    /** For results made in the world of this checksum. */
    PlaceNames(String worldSha256) {
        if (worldSha256.equals(WorldData.sha256())) {
            World world = World.load();
            world.settlements().forEach(s -> settlements.put(s.id(), s));
            world.sectors().forEach(s -> sectors.put(s.id(), s));
        }
    }

    /** Whether names are known. */
    boolean known() {
        return !settlements.isEmpty();
    }

    /** A settlement's name. */
    String settlement(String id) {
        return settlements.containsKey(id) ? settlements.get(id).name() : id;
    }

    /** A settlement's side, {@code KG} or {@code TJ}; empty when it is not known. */
    String side(String id) {
        return settlements.containsKey(id) ? settlements.get(id).side().name() : "";
    }

    /** A settlement's name, with its side. */
    String withSide(String id) {
        return settlement(id) + (side(id).isEmpty() ? "" : " (" + side(id) + ")");
    }

    /** A sector's name. */
    String sector(String id) {
        return sectors.containsKey(id) ? sectors.get(id).name() : id;
    }
}
