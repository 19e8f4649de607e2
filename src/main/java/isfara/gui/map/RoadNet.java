package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.world.GeoPoint;
import isfara.world.Road;
import isfara.world.Settlement;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Roads as straight stretches between settlements; contested ones that are blocked are crossed out. */
final class RoadNet implements Layer {

    private static final Color ROAD = new Color(0xB5, 0xAB, 0x9C);
    private static final Color BLOCKED = new Color(0x80, 0x20, 0x20);
    private static final double REACH = 3;

    @Override
    public String name() {
        return "roads";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Road road : scene.world().roads().stretches()) {
            GeoPoint from = end(scene, road.from());
            GeoPoint to = end(scene, road.to());
            if (!MapView.together(from, to)) {
                continue;
            }
            Line2D line = new Line2D.Double(view.at(from), view.at(to));
            boolean blocked = scene.roadBlocked(road);
            g.setPaint(blocked ? BLOCKED : ROAD);
            g.setStroke(
                    road.kind() == Road.Kind.MAIN
                            ? HouseStyle.LINE
                            : road.kind() == Road.Kind.LOCAL ? HouseStyle.THIN : HouseStyle.DOTTED);
            g.draw(line);
            if (blocked) {
                Point2D middle =
                        new Point2D.Double((line.getX1() + line.getX2()) / 2, (line.getY1() + line.getY2()) / 2);
                g.fill(Marks.at(Marks.CROSS, middle, view.markScale()));
            }
        }
    }

    private static GeoPoint end(Scene scene, int settlement) {
        Settlement s = scene.world().settlements().get(settlement);
        return s.at();
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return Nearest.of(
                scene.world().roads().stretches(),
                road -> Line2D.ptSegDist(
                        view.at(end(scene, road.from())).getX(),
                        view.at(end(scene, road.from())).getY(),
                        view.at(end(scene, road.to())).getX(),
                        view.at(end(scene, road.to())).getY(),
                        where.getX(),
                        where.getY()),
                REACH * view.markScale(),
                road -> new Subject.OfRoad(road.index()));
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key.Line("road, schematic", ROAD, HouseStyle.LINE));
    }
}
