package isfara.gui.frames;

import isfara.analysis.Digits;
import isfara.chart.HouseStyle;
import isfara.chart.LevelColours;
import isfara.chart.SideColours;
import isfara.gui.scene.FrontNow;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.world.Sector;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The sectors by number and name: how far each side goes there, its crowd and its soldiers. */
final class SectorTable {

    private static final double LINE = 16;
    private static final double SWATCH = 74;
    private static final double COLUMN = 46;

    private SectorTable() {}

    static double height(Scene scene) {
        return LINE * (scene.sectors().size() + 2) + 6;
    }

    static void draw(Graphics2D g, Rectangle2D frame, Scene scene) {
        Pen pen = new Pen(g);
        double right = frame.getMaxX();
        double top = frame.getY() + LINE * 0.75;
        pen.write("sector", HouseStyle.PANEL, HouseStyle.INK, frame.getX(), top + LINE);
        heading(pen, "level", right - 4 * COLUMN - 2 * SWATCH, 2 * SWATCH, top);
        heading(pen, "crowd", right - 4 * COLUMN, 2 * COLUMN, top);
        heading(pen, "soldiers", right - 2 * COLUMN, 2 * COLUMN, top);
        for (Side side : Side.BOTH) {
            double at = side.ordinal();
            Color colour = SideColours.of(side);
            double y = top + LINE;
            pen.right(side.name(), HouseStyle.LABEL, colour, right - 4 * COLUMN - (1 - at) * SWATCH - 24, y);
            pen.right(side.name(), HouseStyle.LABEL, colour, right - (3 - at) * COLUMN, y);
            pen.right(side.name(), HouseStyle.LABEL, colour, right - (1 - at) * COLUMN, y);
        }
        double y = top + LINE;
        for (Sector sector : scene.world().sectors()) {
            y += LINE;
            row(g, pen, frame, y, sector, scene.sectors().get(sector.index()));
        }
    }

    private static void heading(Pen pen, String text, double x, double width, double y) {
        pen.right(text, HouseStyle.PANEL, HouseStyle.INK, x + width, y);
    }

    private static void row(Graphics2D g, Pen pen, Rectangle2D frame, double y, Sector sector, SectorNow now) {
        double right = frame.getMaxX();
        double levels = right - 4 * COLUMN - 2 * SWATCH;
        String name = (sector.index() + 1) + "  " + sector.name();
        pen.within(
                name,
                HouseStyle.LABEL,
                now.clash().isPresent() ? HouseStyle.INK : HouseStyle.QUIET,
                frame.getX(),
                y,
                levels - frame.getX() - 6);
        for (Side side : Side.BOTH) {
            FrontNow front = now.front(side);
            double at = side.ordinal();
            if (now.clash().isPresent()) {
                Rectangle2D swatch =
                        new Rectangle2D.Double(levels + at * SWATCH, y - LINE * 0.75, SWATCH - 3, LINE - 2);
                g.setPaint(LevelColours.of(front.level()));
                g.fill(swatch);
                g.setPaint(HouseStyle.AXIS);
                g.setStroke(HouseStyle.HAIR);
                g.draw(swatch);
                pen.within(
                        front.level().word(),
                        HouseStyle.SMALL,
                        LevelColours.ink(front.level()),
                        swatch.getX() + 3,
                        y - 0.5,
                        SWATCH - 8);
            }
            number(pen, front.crowd(), right - (3 - at) * COLUMN, y);
            number(pen, front.soldiers(), right - (1 - at) * COLUMN, y);
        }
    }

    private static void number(Pen pen, int number, double x, double y) {
        if (number > 0) {
            pen.right(Digits.number(number), HouseStyle.LABEL, HouseStyle.INK, x, y);
        }
    }
}
