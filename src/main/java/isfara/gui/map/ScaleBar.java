package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Lettering;
import isfara.gui.scene.Scene;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A round number of kilometres, and where north is. */
final class ScaleBar implements Layer {

    private static final double[] ROUND = {1, 2, 5, 10, 20, 50};
    private static final double LONGEST = 160;
    private static final double MARGIN = 14;

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        double km = ROUND[0];
        for (double round : ROUND) {
            km = round * view.perKm() <= LONGEST ? round : km;
        }
        double length = km * view.perKm();
        double right = view.visible().getMaxX() - MARGIN;
        double y = view.visible().getY() + MARGIN + 14;
        g.setPaint(HouseStyle.INK);
        g.setStroke(HouseStyle.LINE);
        Path2D bar = new Path2D.Double();
        bar.moveTo(right - length, y - 4);
        bar.lineTo(right - length, y);
        bar.lineTo(right, y);
        bar.lineTo(right, y - 4);
        g.draw(bar);
        String words = (int) km + " km, north is up";
        Marks.words(
                g,
                words,
                HouseStyle.CAPTION,
                HouseStyle.INK,
                right - Lettering.widthOf(words, HouseStyle.CAPTION),
                y - 7);
        inset(g, view);
    }

    /** The room that scales take, where no name shall stand. */
    static List<Rectangle2D> boxes(MapView view) {
        Rectangle2D seen = view.visible();
        return List.of(
                new Rectangle2D.Double(seen.getMaxX() - LONGEST - 2 * MARGIN, seen.getY(), LONGEST + 2 * MARGIN, 34),
                new Rectangle2D.Double(view.inset().getX(), view.inset().getMaxY() - 14, 90, 14),
                new Rectangle2D.Double(view.inset().getX(), view.inset().getY(), 120, 16));
    }

    private static void inset(Graphics2D g, MapView view) {
        if (view.visible().intersects(view.inset())) {
            double half = 10 * view.perKm() / 2;
            double x = view.inset().getX() + 5;
            double y = view.inset().getMaxY() - 5;
            g.setPaint(HouseStyle.INK);
            g.setStroke(HouseStyle.LINE);
            g.draw(new Line2D.Double(x, y, x + half, y));
            Marks.words(g, "10 km", HouseStyle.SMALL, HouseStyle.INK, x + half + 4, y + 1);
            Marks.words(
                    g,
                    "Karamyk, half scale",
                    HouseStyle.SMALL,
                    HouseStyle.QUIET,
                    view.inset().getX() + 4,
                    view.inset().getY() + 12);
        }
    }
}
