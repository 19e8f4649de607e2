package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;

/** How far a side goes, as the records of a run have it: an incident that ends in an hour counts in that hour. */
final class SceneLevels {

    private SceneLevels() {}

    /**
     * The level in each sector.
     *
     * @param before those of the scene before; nothing for the first
     */
    static List<Level> of(Scene scene, Side side, List<Level> before) {
        List<Level> levels = new ArrayList<>();
        for (SectorNow sector : scene.sectors()) {
            Level earlier = before.isEmpty() ? Level.ALTERCATION : before.get(sector.sector());
            levels.add(sector.front(side).level().max(atItsEnd(scene.news(), sector.sector(), side, earlier)));
        }
        return levels;
    }

    /** The level at which an incident ended; the lowest if none did. */
    private static Level atItsEnd(List<Event> news, int sector, Side side, Level earlier) {
        Level running = earlier;
        Level atItsEnd = Level.ALTERCATION;
        for (Event event : news) {
            if (event instanceof Event.IncidentBegan e && e.sector() == sector) {
                running = Level.ALTERCATION;
            } else if (event instanceof Event.LevelChanged e && e.sector() == sector && e.side() == side) {
                running = e.to();
            } else if (event instanceof Event.IncidentEnded e && e.sector() == sector) {
                atItsEnd = atItsEnd.max(running);
                running = Level.ALTERCATION;
            }
        }
        return atItsEnd;
    }
}
