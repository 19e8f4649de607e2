package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SettlementNow;
import isfara.gui.scene.Subject;
import isfara.world.Settlement;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Settlements, as large as their people; the larger ones lie under the smaller. */
final class Settlements implements Layer {

    static final Color SHELTER = new Color(0x00, 0x9E, 0x73);
    private static final Stroke ORDERED = new BasicStroke(1.8f);
    private static final double LEAST_RADIUS = 3;
    private static final double PER_ROOT_THOUSAND = 0.2;
    private static final int FEW_RECEIVED = 50;

    private final Colouring colouring;

    Settlements(Colouring colouring) {
        this.colouring = colouring;
    }

    @Override
    public String name() {
        return "settlements";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Settlement s : largestFirst(scene)) {
            if (view.shows(s.at())) {
                draw(g, view, s, scene.settlements().get(s.index()));
            }
        }
    }

    private void draw(Graphics2D g, MapView view, Settlement s, SettlementNow now) {
        Point2D at = view.at(s.at());
        double radius = radius(view, s);
        if (now.received() >= FEW_RECEIVED) {
            double more = StrictMath.min(9, 2 + StrictMath.sqrt(now.received() / 1000.0));
            g.setPaint(SHELTER);
            g.fill(Marks.circle(at.getX(), at.getY(), radius + more));
        }
        Shape circle = Marks.circle(at.getX(), at.getY(), radius);
        Marks.set(
                g,
                circle,
                colouring.of(now),
                now.ordered() ? HouseStyle.INK : HouseStyle.QUIET,
                now.ordered() ? ORDERED : HouseStyle.HAIR);
        if (now.homesLost() > 0) {
            g.setPaint(HouseStyle.INK);
            g.fill(Marks.at(Marks.CROSS, at, 0.75 * view.markScale()));
        }
    }

    /** Radius of a settlement's circle, pixels. */
    static double radius(MapView view, Settlement s) {
        double scale = view.area().getWidth() > 0 ? view.perKm() : 1;
        return StrictMath.max(
                LEAST_RADIUS * view.markScale(),
                StrictMath.min(60, PER_ROOT_THOUSAND * scale * StrictMath.sqrt(s.people() / 1000.0)));
    }

    private static List<Settlement> largestFirst(Scene scene) {
        List<Settlement> all = new ArrayList<>(scene.world().settlements());
        all.removeIf(Settlement::uninhabited);
        all.sort(Comparator.comparingInt(Settlement::people).reversed());
        return all;
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return largestFirst(scene).stream()
                .filter(s -> view.at(s.at()).distance(where) <= radius(view, s) + 1)
                .reduce((larger, smaller) -> smaller)
                .map(s -> new Subject.OfSettlement(s.index()));
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>(colouring.keys());
        keys.add(new Key.Mark("told to leave", Marks.circle(0, 0, 5), Color.WHITE, HouseStyle.INK));
        keys.add(new Key.Mark("homes destroyed", Marks.CROSS, HouseStyle.INK, HouseStyle.INK));
        keys.add(new Key.Circle("shelters displaced people", SHELTER));
        return keys;
    }
}
