package isfara.gui.map;

import isfara.analysis.Digits;
import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.SideColours;
import isfara.gui.scene.LeverNow;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

/** Contingents and militias, beside the sectors where they stand. */
final class Levers implements Layer {

    private static final Color CONTINGENT = new Color(0xCC, 0x79, 0xA7);

    private final Placement placement;

    Levers(Placement placement) {
        this.placement = placement;
    }

    @Override
    public String name() {
        return "contingents and militias";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (SectorNow sector : scene.sectors()) {
            if (!view.shows(scene.world().sectors().get(sector.sector()).centre())) {
                continue;
            }
            Point2D mark = placement.of(view).sector(sector.sector());
            double scale = view.markScale();
            double y = mark.getY() - 12 * scale;
            for (LeverNow lever : scene.levers()) {
                Optional<LeverNow.Contingent> here = lever.contingent()
                        .filter(c -> c.standing() && c.sectors().contains(sector.sector()));
                if (here.isPresent()) {
                    Point2D at = new Point2D.Double(mark.getX(), y);
                    Marks.set(g, Marks.at(Marks.DIAMOND, at, scale), CONTINGENT, Color.WHITE, HouseStyle.THIN);
                    y -= 11 * scale;
                }
            }
            for (Side side : Side.BOTH) {
                double share = sector.front(side).militiaShare();
                if (share > 0) {
                    double x = mark.getX() + (side == Side.KG ? 11 : -34) * scale;
                    Marks.words(
                            g,
                            "m " + Digits.percent(share),
                            HouseStyle.SMALL,
                            SideColours.of(side),
                            x,
                            mark.getY() - 3 * scale);
                }
            }
        }
    }

    @Override
    public List<Key> keys() {
        return List.of(new Key.Mark("contingent at the line", Marks.DIAMOND, CONTINGENT, Color.WHITE));
    }
}
