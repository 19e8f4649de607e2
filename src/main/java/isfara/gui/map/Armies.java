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
import isfara.gui.scene.UnitNow;
import isfara.world.Garrison;
import isfara.world.GeoPoint;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Soldiers: garrisons, units on the road, and how many stand in each sector. */
final class Armies implements Layer {

    private static final double REACH = 8;

    private final Placement placement;

    Armies(Placement placement) {
        this.placement = placement;
    }

    @Override
    public String name() {
        return "soldiers";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Garrison garrison : scene.world().garrisons()) {
            if (view.shows(garrison.at())) {
                Shape mark = Marks.at(Marks.GARRISON, view.at(garrison.at()), view.markScale());
                Marks.set(g, mark, Color.WHITE, SideColours.of(garrison.side()), HouseStyle.THIN);
            }
        }
        List<UnitNow> moving = scene.units().stream().filter(UnitNow::moving).toList();
        marches(g, view, scene, moving);
        for (UnitNow unit : moving) {
            Along.at(march(scene, unit), unit.travelled(), view)
                    .ifPresent(at -> box(g, view, at, SideColours.of(unit.side()), unit.soldiers()));
        }
        for (SectorNow sector : scene.sectors()) {
            for (Side side : Side.BOTH) {
                standing(g, view, scene, sector, side);
            }
        }
    }

    /** Each road once, however many units are on it: dashes are slow to draw. */
    private static void marches(Graphics2D g, MapView view, Scene scene, List<UnitNow> moving) {
        g.setStroke(Marks.dashes(1.5 * view.markScale(), 5));
        for (Side side : Side.BOTH) {
            Set<List<GeoPoint>> stretches = new LinkedHashSet<>();
            for (UnitNow unit : moving) {
                List<GeoPoint> points = unit.side() == side ? march(scene, unit) : List.of();
                for (int i = 1; i < points.size(); i++) {
                    stretches.add(points.subList(i - 1, i + 1));
                }
            }
            g.setPaint(HouseStyle.light(SideColours.of(side), 0.7));
            stretches.forEach(stretch -> Along.lines(stretch, view).forEach(g::draw));
        }
    }

    /** From the barracks to the road and along it. */
    private static List<GeoPoint> march(Scene scene, UnitNow unit) {
        List<GeoPoint> points = new ArrayList<>();
        points.add(scene.world().garrisons().get(unit.garrison()).at());
        points.addAll(Along.points(scene.world(), unit.way()));
        return points;
    }

    private void standing(Graphics2D g, MapView view, Scene scene, SectorNow sector, Side side) {
        FrontNow front = sector.front(side);
        GeoPoint centre = scene.world().sectors().get(sector.sector()).centre();
        if (front.soldiers() > 0 && view.shows(centre)) {
            box(g, view, place(view, sector.sector(), side), SideColours.of(side), front.soldiers());
        }
    }

    /** Beside the sector's number: Kyrgyz soldiers on its right, Tajik ones on its left, under one another everywhere alike. */
    private Point2D place(MapView view, int sector, Side side) {
        Point2D mark = placement.of(view).sector(sector);
        double scale = view.markScale();
        return new Point2D.Double(mark.getX() + (side == Side.KG ? 17 : -17) * scale, mark.getY() + 10 * scale);
    }

    private static void box(Graphics2D g, MapView view, Point2D at, Color colour, int soldiers) {
        double scale = view.markScale();
        Marks.set(g, Marks.at(Marks.UNIT, at, scale), colour, Color.WHITE, HouseStyle.THIN);
        double w = 7 * scale;
        double h = 4.5 * scale;
        g.draw(new Line2D.Double(at.getX() - w, at.getY() - h, at.getX() + w, at.getY() + h));
        g.draw(new Line2D.Double(at.getX() - w, at.getY() + h, at.getX() + w, at.getY() - h));
        String number = Digits.number(soldiers);
        Marks.words(
                g,
                number,
                HouseStyle.SMALL,
                colour.darker(),
                at.getX() - Lettering.widthOf(number, HouseStyle.SMALL) / 2,
                at.getY() + h + 8);
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        List<UnitNow> seen = new ArrayList<>(scene.units());
        seen.removeIf(unit -> position(view, scene, unit).isEmpty());
        Optional<Subject> unit = Nearest.of(
                seen,
                u -> position(view, scene, u).orElseThrow().distance(where),
                REACH * view.markScale(),
                u -> new Subject.OfUnit(u.garrison(), u.sector(), u.arrives()));
        return unit.or(() -> Nearest.of(
                scene.world().garrisons(),
                garrison -> view.at(garrison.at()).distance(where),
                REACH * view.markScale(),
                garrison -> new Subject.OfGarrison(garrison.index())));
    }

    private Optional<Point2D> position(MapView view, Scene scene, UnitNow unit) {
        if (unit.there()) {
            return Optional.of(place(view, unit.sector(), unit.side()));
        }
        return unit.moving() ? Along.at(march(scene, unit), unit.travelled(), view) : Optional.empty();
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Mark("soldiers (in their side's colour)", Marks.UNIT, HouseStyle.QUIET, Color.WHITE),
                new Key.Line("their road, schematic", HouseStyle.QUIET, Marks.dashes(1.5, 5)),
                new Key.Mark("garrison", Marks.GARRISON, Color.WHITE, HouseStyle.QUIET));
    }
}
