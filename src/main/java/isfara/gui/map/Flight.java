package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.gui.scene.TravellersNow;
import isfara.world.GeoPoint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People who have left and have not arrived: the roads of their journeys as wide as the people on them, and where they are. */
final class Flight implements Layer {

    private static final Color PEOPLE = Settlements.SHELTER;
    private static final double WIDEST = 9;
    private static final double REACH = 6;

    @Override
    public String name() {
        return "people on the roads";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        Map<List<Integer>, Integer> ways = new LinkedHashMap<>();
        scene.travellers().forEach(t -> ways.merge(t.way(), t.people(), Integer::sum));
        Map<Stretch, Integer> stretches = new LinkedHashMap<>();
        ways.forEach((way, people) -> {
            for (int i = 1; i < way.size(); i++) {
                stretches.merge(Stretch.between(way.get(i - 1), way.get(i)), people, Integer::sum);
            }
        });
        g.setPaint(HouseStyle.light(PEOPLE, 0.4));
        stretches.forEach((stretch, people) -> {
            List<GeoPoint> ends = Along.points(scene.world(), List.of(stretch.a, stretch.b));
            g.setStroke(Marks.line(StrictMath.min(WIDEST, 1.5 + StrictMath.sqrt(people) / 18) * view.markScale()));
            for (Line2D line : Along.lines(ends, view)) {
                g.draw(line);
            }
        });
        for (TravellersNow t : scene.travellers()) {
            position(t, view, scene)
                    .ifPresent(at -> Marks.set(
                            g,
                            Marks.circle(at.getX(), at.getY(), radius(t, view)),
                            PEOPLE,
                            Color.WHITE,
                            HouseStyle.HAIR));
        }
    }

    private static Optional<Point2D> position(TravellersNow t, MapView view, Scene scene) {
        List<Integer> way = t.way().isEmpty() ? List.of(t.from()) : t.way();
        return Along.at(Along.points(scene.world(), way), t.travelled(), view);
    }

    private static double radius(TravellersNow t, MapView view) {
        return StrictMath.min(8, 1.5 + StrictMath.sqrt(t.people()) / 16) * view.markScale();
    }

    private record Stretch(int a, int b) {
        static Stretch between(int a, int b) {
            return a < b ? new Stretch(a, b) : new Stretch(b, a);
        }
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        List<TravellersNow> seen = new ArrayList<>(scene.travellers());
        seen.removeIf(t -> position(t, view, scene).isEmpty());
        return Nearest.of(
                seen,
                t -> position(t, view, scene).orElseThrow().distance(where),
                REACH * view.markScale(),
                t -> new Subject.OfTravellers(t.from(), t.to(), t.arrives()));
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Line("journeys of those who left", HouseStyle.light(PEOPLE, 0.4), Marks.line(5)),
                new Key.Mark("people on their way", Marks.circle(0, 0, 4), PEOPLE, Color.WHITE));
    }
}
