package isfara.gui.map;

import isfara.analysis.Digits;
import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.Lettering;
import isfara.chart.SideColours;
import isfara.gui.scene.FrontNow;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.gui.scene.Subject;
import isfara.world.GeoPoint;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Crowds that face each other, each on the side of its village, and the guards and militiamen who have come. */
final class Crowds implements Layer {

    private static final double PER_ROOT_PERSON = 0.75;
    private static final double REACH = 14;

    @Override
    public String name() {
        return "crowds and guards";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (SectorNow sector : scene.sectors()) {
            if (sector.clash().isPresent() && view.visible().contains(meeting(view, scene, sector))) {
                for (Side side : Side.BOTH) {
                    draw(g, view, scene, sector, side);
                }
            }
        }
    }

    private static void draw(Graphics2D g, MapView view, Scene scene, SectorNow sector, Side side) {
        FrontNow front = sector.front(side);
        Point2D middle = meeting(view, scene, sector);
        Point2D village = village(view, scene, sector, side);
        double away = StrictMath.max(1, middle.distance(village));
        double dx = (village.getX() - middle.getX()) / away;
        double dy = (village.getY() - middle.getY()) / away;
        double scale = view.markScale();
        double radius = PER_ROOT_PERSON * StrictMath.sqrt(front.crowd()) * scale;
        Color colour = SideColours.of(side);
        if (front.crowd() > 0) {
            double x = middle.getX() + dx * (radius + 1);
            double y = middle.getY() + dy * (radius + 1);
            Marks.set(g, Marks.circle(x, y, radius), HouseStyle.light(colour, 0.55), Color.WHITE, HouseStyle.THIN);
            String number = Digits.number(front.crowd());
            Marks.words(
                    g,
                    number,
                    HouseStyle.SMALL,
                    HouseStyle.INK,
                    x - Lettering.widthOf(number, HouseStyle.SMALL) / 2,
                    y + 3.2);
        }
        int armed = front.guards() + front.militia();
        if (armed > 0) {
            double from = 2 * radius + 6 * scale;
            double half = StrictMath.min(7, 2 + StrictMath.sqrt(armed) / 2.5) * scale;
            Rectangle2D square = new Rectangle2D.Double(
                    middle.getX() + dx * from - half, middle.getY() + dy * from - half, 2 * half, 2 * half);
            Marks.set(g, square, colour, HouseStyle.INK, HouseStyle.THIN);
        }
    }

    private static Point2D village(MapView view, Scene scene, SectorNow sector, Side side) {
        int settlement = sector.clash().orElseThrow().settlement(side);
        return view.at(scene.world().settlements().get(settlement).at());
    }

    private static Point2D meeting(MapView view, Scene scene, SectorNow sector) {
        GeoPoint kg = at(scene, sector, Side.KG);
        GeoPoint tj = at(scene, sector, Side.TJ);
        return view.at(new GeoPoint((kg.lat() + tj.lat()) / 2, (kg.lon() + tj.lon()) / 2));
    }

    private static GeoPoint at(Scene scene, SectorNow sector, Side side) {
        return scene.world()
                .settlements()
                .get(sector.clash().orElseThrow().settlement(side))
                .at();
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        List<SectorNow> clashes =
                scene.sectors().stream().filter(s -> s.clash().isPresent()).toList();
        return Nearest.of(
                clashes,
                s -> meeting(view, scene, s).distance(where),
                REACH * view.markScale(),
                s -> new Subject.OfSector(s.sector()));
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Mark(
                        "Kyrgyz crowd, by its people", Marks.circle(0, 0, 5), SideColours.of(Side.KG), Color.WHITE),
                new Key.Mark("Tajik crowd, by its people", Marks.circle(0, 0, 5), SideColours.of(Side.TJ), Color.WHITE),
                new Key.Mark(
                        "guards, militiamen there",
                        new Rectangle2D.Double(-4, -4, 8, 8),
                        HouseStyle.QUIET,
                        HouseStyle.INK));
    }
}
