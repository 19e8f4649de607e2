package isfara.gui.window;

import isfara.gui.map.LiveMap;
import isfara.gui.map.MapView;
import isfara.gui.scene.Facts;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;

/** A layer of the map as one of MASON's, which its display can show or leave out. It draws the last scene and never the model. */
final class LayerPortrayal extends FieldPortrayal2D {

    private final MapWindow window;
    private final int layer;

    /** The layer at a place in the map of a window, from 0. */
    LayerPortrayal(MapWindow window, int layer) {
        this.window = window;
        this.layer = layer;
        setField(window);
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        Optional<Scene> now = window.scene();
        if (now.isPresent()) {
            Graphics2D g = (Graphics2D) graphics.create();
            LiveMap.prepare(g);
            window.map().layers().get(layer).draw(g, window.view(info.clip), now.get());
            g.dispose();
        }
    }

    /** Only the uppermost thing of all layers is hit. */
    @Override
    public void hitObjects(DrawInfo2D range, Bag hit) {
        Optional<Scene> now = window.scene();
        if (now.isEmpty()) {
            return;
        }
        Point2D where = new Point2D.Double(range.clip.x, range.clip.y);
        MapView view = window.view();
        Optional<Subject> here = window.map().layers().get(layer).at(where, view, now.get());
        if (here.isPresent() && here.equals(window.map().at(where, view, now.get(), window::shows))) {
            hit.add(new LocationWrapper(here.get(), null, this));
        }
    }

    @Override
    public Inspector getInspector(LocationWrapper hit, GUIState watch) {
        return new FactsInspector((Subject) hit.getObject(), window::scene);
    }

    @Override
    public String getName(LocationWrapper hit) {
        return window.scene()
                .map(now -> Facts.of((Subject) hit.getObject(), now).title())
                .orElse("");
    }

    @Override
    public String getStatus(LocationWrapper hit) {
        return getName(hit);
    }
}
