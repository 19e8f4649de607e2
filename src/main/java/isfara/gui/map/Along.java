package isfara.gui.map;

import isfara.world.GeoPoint;
import isfara.world.Settlement;
import isfara.world.World;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out where somebody is who has a share of a way behind them. */
final class Along {

    private Along() {}

    /** The points of a way: settlements in their order. */
    static List<GeoPoint> points(World world, List<Integer> way) {
        List<GeoPoint> points = new ArrayList<>();
        for (int s : way) {
            Settlement settlement = world.settlements().get(s);
            points.add(settlement.at());
        }
        return points;
    }

    /** The pixel at a share of a way, by its length; empty while it lies off the map, between the two pieces of ground. */
    static Optional<Point2D> at(List<GeoPoint> points, double share, MapView view) {
        double left = share * km(points);
        for (int i = 1; i < points.size(); i++) {
            GeoPoint a = points.get(i - 1);
            GeoPoint b = points.get(i);
            double km = a.kmTo(b);
            if (left <= km || i == points.size() - 1) {
                double part = km == 0 ? 0 : StrictMath.min(1, left / km);
                GeoPoint here =
                        new GeoPoint(a.lat() + part * (b.lat() - a.lat()), a.lon() + part * (b.lon() - a.lon()));
                return view.shows(here) ? Optional.of(view.at(here)) : Optional.empty();
            }
            left -= km;
        }
        return points.isEmpty() || !view.shows(points.get(0)) ? Optional.empty() : Optional.of(view.at(points.get(0)));
    }

    /** The stretches of a way that can be drawn. */
    static List<Line2D> lines(List<GeoPoint> points, MapView view) {
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            if (MapView.together(points.get(i - 1), points.get(i))) {
                lines.add(new Line2D.Double(view.at(points.get(i - 1)), view.at(points.get(i))));
            }
        }
        return lines;
    }

    private static double km(List<GeoPoint> points) {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += points.get(i - 1).kmTo(points.get(i));
        }
        return sum;
    }
}
