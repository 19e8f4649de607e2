package isfara.gui.map;

import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** One kind of thing on the map, drawn over the layers before it. */
public interface Layer {

    /** Its name, as a reader chooses it. */
    String name();

    /** Draws what the scene has of it. */
    void draw(Graphics2D g, MapView view, Scene scene);

    /** What of it lies at a point. */
    default Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return Optional.empty();
    }

    /** What its marks mean. */
    default List<Key> keys() {
        return List.of();
    }
}
