package isfara.gui.map;

import isfara.chart.Drawing;
import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.world.World;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The map of the border region at a moment, its settlements coloured by what is asked for. One map draws any number of scenes of its
 * world, in any views, from one thread at a time.
 */
public final class LiveMap {

    private final List<Layer> layers;
    private final Colouring colouring;

    /** A map whose settlements have such colours. */
    public LiveMap(World world, Colouring colouring) {
        this.colouring = colouring;
        Ground ground = new Ground(world);
        Placement placement = new Placement(world);
        layers = List.of(
                ground,
                new Waters(),
                new RoadNet(),
                new Night(),
                new FrontLine(world, ground),
                new Flight(),
                new Settlements(colouring),
                new Posts(),
                new Names(placement),
                new Armies(placement),
                new SectorMarks(placement),
                new Levers(placement),
                new Crowds(),
                new ScaleBar(),
                new Calendar());
    }

    /** The layers from the lowest up. */
    public List<Layer> layers() {
        return layers;
    }

    /** What the colour of settlements tells. */
    public Colouring colouring() {
        return colouring;
    }

    /** Draws every layer. */
    public void draw(Graphics2D g, MapView view, Scene scene) {
        draw(g, view, scene, layer -> true);
    }

    /** Draws the layers that are shown. */
    public void draw(Graphics2D g, MapView view, Scene scene, Predicate<Layer> shown) {
        prepare(g);
        Shape clip = g.getClip();
        g.clip(view.visible());
        for (Layer layer : layers) {
            if (shown.test(layer)) {
                layer.draw(g, view, scene);
            }
        }
        g.setClip(clip);
    }

    /** Smooth lines and letters; to be called once before layers are drawn singly. */
    public static void prepare(Graphics2D g) {
        Drawing.smooth(g);
    }

    /** The uppermost thing that is shown at a point. */
    public Optional<Subject> at(Point2D where, MapView view, Scene scene, Predicate<Layer> shown) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (shown.test(layers.get(i))) {
                Optional<Subject> found = layers.get(i).at(where, view, scene);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What the marks of the layers that are shown mean. */
    public Legend legend(Predicate<Layer> shown) {
        List<Legend.Group> groups = new ArrayList<>();
        for (Layer layer : layers) {
            List<Key> keys = layer.keys();
            if (shown.test(layer) && !keys.isEmpty()) {
                String heading = layer instanceof Settlements ? "settlements: " + colouring.words() : layer.name();
                groups.add(new Legend.Group(heading, keys));
            }
        }
        return new Legend(groups);
    }
}
