package isfara.gui.scene;

import isfara.world.World;
import java.util.List;

/**
 * What is known of a thing at a moment, in plain words and with units.
 *
 * @param title what it is
 * @param list what is known, most telling first
 */
public record Facts(String title, List<Fact> list) {

    /** Keeps a copy. */
    public Facts {
        list = List.copyOf(list);
    }

    /**
     * One thing that is known.
     *
     * @param name what, in plain words
     * @param value how much, with its unit
     */
    public record Fact(String name, String value) {}

    /** What a scene tells of a thing. */
    public static Facts of(Subject subject, Scene scene) {
        World world = scene.world();
        if (subject instanceof Subject.OfSettlement s) {
            return PeopleFacts.settlement(scene, world.settlements().get(s.settlement()));
        } else if (subject instanceof Subject.OfTravellers t) {
            return PeopleFacts.travellers(scene, t);
        } else if (subject instanceof Subject.OfSector s) {
            return ForceFacts.sector(scene, world.sectors().get(s.sector()));
        } else if (subject instanceof Subject.OfUnit u) {
            return ForceFacts.unit(scene, u);
        } else if (subject instanceof Subject.OfGarrison g) {
            return ForceFacts.garrison(scene, world.garrisons().get(g.garrison()));
        } else if (subject instanceof Subject.OfPost p) {
            return ForceFacts.post(scene, world.posts().get(p.post()));
        } else if (subject instanceof Subject.OfRoad r) {
            return GroundFacts.road(scene, world.roads().stretches().get(r.road()));
        } else if (subject instanceof Subject.OfWater w) {
            return GroundFacts.water(scene, world.water().nodes().get(w.node()));
        } else if (subject instanceof Subject.OfSide s) {
            return StateFacts.side(scene, s.side());
        }
        return StateFacts.theatre(scene);
    }
}
