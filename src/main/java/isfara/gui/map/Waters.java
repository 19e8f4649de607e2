package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.gui.scene.WaterNow;
import isfara.world.GeoPoint;
import isfara.world.WaterLink;
import isfara.world.WaterNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Rivers and canals as wide as their water, and the works on them. */
final class Waters implements Layer {

    private static final Color WATER = new Color(0x3B, 0x7E, 0xB5);
    private static final Color PALE = HouseStyle.light(WATER, 0.55);
    private static final double DRY = 0.05;
    private static final double WIDEST = 5;
    private static final double REACH = 6;

    @Override
    public String name() {
        return "water";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        List<WaterNode> nodes = scene.world().water().nodes();
        g.setPaint(PALE);
        for (WaterLink link : scene.world().water().links()) {
            GeoPoint from = nodes.get(link.from()).at();
            GeoPoint to = nodes.get(link.to()).at();
            if (MapView.together(from, to)) {
                double flow = scene.water().carried().get(link.index());
                g.setStroke(
                        flow < DRY
                                ? HouseStyle.DOTTED
                                : Marks.line(StrictMath.min(WIDEST, 0.6 + 0.45 * StrictMath.sqrt(flow))));
                g.draw(new Line2D.Double(view.at(from), view.at(to)));
            }
        }
        for (WaterNode node : nodes) {
            if (node.kind().works() && view.shows(node.at())) {
                work(g, view, node, scene.water().nodes().get(node.index()));
            }
        }
    }

    private static void work(Graphics2D g, MapView view, WaterNode node, WaterNow.Node now) {
        Point2D at = view.at(node.at());
        double scale = view.markScale();
        boolean damaged = now.damage() > 0;
        Marks.set(g, Marks.at(Marks.SQUARE, at, scale), damaged ? Color.WHITE : WATER, WATER, HouseStyle.THIN);
        if (damaged) {
            g.setPaint(HouseStyle.INK);
            g.fill(Marks.at(Marks.CROSS, at, scale));
        }
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return Nearest.of(
                scene.world().water().nodes(),
                node -> view.at(node.at()).distance(where),
                REACH * view.markScale(),
                node -> new Subject.OfWater(node.index()));
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Line("river or canal, by its flow", PALE, HouseStyle.THICK),
                new Key.Mark("water works", Marks.SQUARE, WATER, WATER),
                new Key.Mark("damaged (works), blocked (road)", Marks.CROSS, HouseStyle.INK, HouseStyle.INK));
    }
}
