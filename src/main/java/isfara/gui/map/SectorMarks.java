package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.Lettering;
import isfara.chart.LevelColours;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.gui.scene.Subject;
import isfara.outcome.Level;
import isfara.world.Sector;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Numbers of the sectors: a disc whose left half has the colour of the Tajik side's level, its right half that of the Kyrgyz
 * side's. */
final class SectorMarks implements Layer {

    private static final Color CALM = new Color(0x6A, 0x6A, 0x6A);

    private final Placement placement;

    SectorMarks(Placement placement) {
        this.placement = placement;
    }

    @Override
    public String name() {
        return "sectors";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Sector sector : scene.world().sectors()) {
            if (view.shows(sector.centre())) {
                draw(g, view, sector, scene.sectors().get(sector.index()));
            }
        }
    }

    private void draw(Graphics2D g, MapView view, Sector sector, SectorNow now) {
        Point2D at = placement.of(view).sector(sector.index());
        double radius = Placement.SECTOR_RADIUS * view.markScale();
        boolean calm = now.clash().isEmpty();
        g.setPaint(HouseStyle.INK);
        g.setStroke(HouseStyle.HAIR);
        g.draw(new Line2D.Double(view.at(sector.centre()), at));
        Shape disc = Marks.circle(at.getX(), at.getY(), radius);
        g.setPaint(calm ? CALM : LevelColours.of(now.tj().level()));
        g.fill(disc);
        if (!calm) {
            g.setPaint(LevelColours.of(now.kg().level()));
            g.fill(new Arc2D.Double(
                    at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius, -90, 180, Arc2D.PIE));
        }
        g.setPaint(calm ? CALM : HouseStyle.INK);
        g.setStroke(calm ? HouseStyle.HAIR : HouseStyle.LINE);
        g.draw(disc);
        number(g, Integer.toString(sector.index() + 1), at, calm, view.markScale());
    }

    /** On a white ground of its own, for it must be read on any pair of colours. */
    private static void number(Graphics2D g, String text, Point2D at, boolean calm, double scale) {
        if (!calm) {
            g.setPaint(Color.WHITE);
            g.fill(Marks.circle(at.getX(), at.getY(), 5.6 * scale));
        }
        Font font = HouseStyle.SMALL.deriveFont(Font.BOLD, (float) (8.5 * scale));
        g.setFont(font);
        g.setPaint(calm ? Color.WHITE : HouseStyle.INK);
        g.drawString(text, (float) (at.getX() - Lettering.widthOf(text, font) / 2), (float) (at.getY() + 3.1 * scale));
    }

    @Override
    public Optional<Subject> at(Point2D where, MapView view, Scene scene) {
        return Nearest.of(
                scene.world().sectors(),
                s -> placement.of(view).sector(s.index()).distance(where),
                Placement.SECTOR_RADIUS * view.markScale(),
                s -> new Subject.OfSector(s.index()));
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Mark("sector by its number, calm", Marks.circle(0, 0, 6), CALM, CALM),
                new Key.Mark(
                        "its level: left TJ, right KG", Marks.halves(6), LevelColours.of(Level.SHOTS), HouseStyle.INK));
    }
}
