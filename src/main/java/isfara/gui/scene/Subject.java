package isfara.gui.scene;

import isfara.world.GeoPoint;
import isfara.world.Road;
import isfara.world.Side;
import isfara.world.World;
import java.util.Optional;

/** A thing that one can point at: on the map, in a list, in the story. What is known of it now is told by {@link Facts}. */
public sealed interface Subject {

    /** A settlement, by its index. */
    record OfSettlement(int settlement) implements Subject {}

    /** A sector, by its index. */
    record OfSector(int sector) implements Subject {}

    /** A post or crossing, by its index. */
    record OfPost(int post) implements Subject {}

    /** A garrison, by its index. */
    record OfGarrison(int garrison) implements Subject {}

    /** Soldiers away from a garrison: where they were sent, and the hour of their arrival. */
    record OfUnit(int garrison, int sector, int arrives) implements Subject {}

    /** People on their way, as in {@link TravellersNow}. */
    record OfTravellers(int from, int to, int arrives) implements Subject {}

    /** A stretch of road, by its index. */
    record OfRoad(int road) implements Subject {}

    /** A river reach, an intake, a canal or a reservoir, by its index. */
    record OfWater(int node) implements Subject {}

    /** A country and its capital. */
    record OfSide(Side side) implements Subject {}

    /** The border as a whole. */
    record OfTheatre() implements Subject {}

    /** Where it lies; nowhere in particular for a country or the whole. */
    default Optional<GeoPoint> place(World world) {
        if (this instanceof OfSettlement s) {
            return Optional.of(world.settlements().get(s.settlement).at());
        } else if (this instanceof OfSector s) {
            return Optional.of(world.sectors().get(s.sector).centre());
        } else if (this instanceof OfPost p) {
            return Optional.of(world.posts().get(p.post).at());
        } else if (this instanceof OfGarrison g) {
            return Optional.of(world.garrisons().get(g.garrison).at());
        } else if (this instanceof OfUnit u) {
            return Optional.of(world.sectors().get(u.sector).centre());
        } else if (this instanceof OfTravellers t) {
            return Optional.of(world.settlements().get(t.from).at());
        } else if (this instanceof OfRoad r) {
            Road road = world.roads().stretches().get(r.road);
            return Optional.of(world.settlements().get(road.from()).at());
        } else if (this instanceof OfWater w) {
            return Optional.of(world.water().nodes().get(w.node).at());
        }
        return Optional.empty();
    }
}
