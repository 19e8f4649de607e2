package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.LevelColours;
import isfara.chart.MapWindow;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.outcome.Level;
import isfara.world.Contact;
import isfara.world.GeoPoint;
import isfara.world.Sector;
import isfara.world.World;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stretches of the line where something goes on, in the colour of the higher side's level. */
final class FrontLine implements Layer {

    /** A stretch belongs to the sector of the nearest contact within this distance, km. */
    private static final double REACH_KM = 7;

    private final Map<MapWindow, List<Path2D>> stretches = new HashMap<>(); // asked for single windows only

    FrontLine(World world, Ground ground) {
        for (MapWindow window : List.of(MapWindow.VALLEY, MapWindow.KARAMYK)) {
            stretches.put(window, split(ground.line(window), contacts(world, window), world.sectors()));
        }
    }

    @Override
    public String name() {
        return "level of escalation";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (SectorNow sector : scene.sectors()) {
            if (sector.clash().isEmpty()) {
                continue;
            }
            for (MapWindow window : List.of(MapWindow.VALLEY, MapWindow.KARAMYK)) {
                Shape stretch = view.onto(window)
                        .createTransformedShape(stretches.get(window).get(sector.sector()));
                double scale = view.markScale();
                g.setPaint(HouseStyle.INK);
                g.setStroke(Marks.line(4.4 * scale));
                g.draw(stretch);
                g.setPaint(LevelColours.of(sector.level()));
                g.setStroke(Marks.line(3 * scale));
                g.draw(stretch);
            }
        }
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        for (Level level : Level.values()) {
            keys.add(new Key.Framed(level.word(), LevelColours.of(level)));
        }
        return keys;
    }

    private record Meeting(Point2D at, int sector) {}

    private static List<Meeting> contacts(World world, MapWindow window) {
        List<Meeting> meetings = new ArrayList<>();
        for (Contact contact : world.contacts()) {
            GeoPoint kg = world.settlements().get(contact.kg()).at();
            GeoPoint tj = world.settlements().get(contact.tj()).at();
            meetings.add(new Meeting(
                    new Point2D.Double((window.x(kg) + window.x(tj)) / 2, (window.y(kg) + window.y(tj)) / 2),
                    contact.sector()));
        }
        return meetings;
    }

    private static List<Path2D> split(Shape line, List<Meeting> meetings, List<Sector> sectors) {
        List<Path2D> paths = new ArrayList<>();
        sectors.forEach(sector -> paths.add(new Path2D.Double()));
        double[] from = new double[2];
        double[] to = new double[2];
        for (PathIterator i = line.getPathIterator(null); !i.isDone(); i.next()) {
            if (i.currentSegment(to) == PathIterator.SEG_LINETO) {
                cut(from, to, meetings, paths);
            }
            from[0] = to[0];
            from[1] = to[1];
        }
        return paths;
    }

    /** Gives each piece of a stretch, about half a kilometre long, to the sector that it is near to. */
    private static void cut(double[] from, double[] to, List<Meeting> meetings, List<Path2D> paths) {
        int pieces = (int) StrictMath.ceil(2 * Point2D.distance(from[0], from[1], to[0], to[1]));
        double dx = (to[0] - from[0]) / pieces;
        double dy = (to[1] - from[1]) / pieces;
        int before = -1;
        for (int i = 0; i < pieces; i++) {
            int sector = nearest(meetings, from[0] + (i + 0.5) * dx, from[1] + (i + 0.5) * dy);
            if (sector >= 0) {
                Path2D path = paths.get(sector);
                if (sector != before) {
                    path.moveTo(from[0] + i * dx, from[1] + i * dy);
                }
                path.lineTo(from[0] + (i + 1) * dx, from[1] + (i + 1) * dy);
            }
            before = sector;
        }
    }

    private static int nearest(List<Meeting> meetings, double x, double y) {
        int sector = -1;
        double least = REACH_KM;
        for (Meeting meeting : meetings) {
            double km = meeting.at.distance(x, y);
            if (km < least) {
                least = km;
                sector = meeting.sector;
            }
        }
        return sector;
    }
}
