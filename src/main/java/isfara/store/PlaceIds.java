package isfara.store;

import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.World;
import java.util.List;

/**
 * What places are called in the files.
 *
 * @param sectors ids by index
 * @param settlements ids by index
 */
public record PlaceIds(List<String> sectors, List<String> settlements) {

    /** Copies that cannot change. */
    public PlaceIds {
        sectors = List.copyOf(sectors);
        settlements = List.copyOf(settlements);
    }

    /** The ids of a world's places. */
    public static PlaceIds of(World world) {
        return new PlaceIds(
                world.sectors().stream().map(Sector::id).toList(),
                world.settlements().stream().map(Settlement::id).toList());
    }
}
