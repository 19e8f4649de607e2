package isfara.chart;

import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Lays a figure out for a width, and draws it: title, subtitle, key, panels, caption, from top to bottom. */
public final class Drawing {

    private static final int MARGIN = 12;
    private static final int GAP = 8;
    private static final int KEY_GAP = 16;
    private static final int NARROWEST_PANEL = 300;
    private final Figure figure;
    private final int width;
    private final int columns;

    Drawing(Figure figure, int width) {
        this.figure = figure;
        this.width = width;
        this.columns = StrictMath.max(1, StrictMath.min(figure.columns(), width / NARROWEST_PANEL));
    }

    int width() {
        return width;
    }

    /** The height it needs. */
    int height() {
        return (int) StrictMath.ceil(lay(null));
    }

    /** Draws it at the origin. */
    void draw(Graphics2D g) {
        smooth(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height()));
        lay(g);
    }

    /** Lines and letters as they shall look everywhere. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Goes through the parts; draws them when there is something to draw on. */
    private double lay(Graphics2D g) {
        double inner = width - 2.0 * MARGIN;
        double y = MARGIN;
        y = text(g, figure.title(), HouseStyle.TITLE, HouseStyle.INK, MARGIN, y, inner);
        y = text(g, figure.subtitle(), HouseStyle.SUBTITLE, HouseStyle.QUIET, MARGIN, y + 2, inner);
        y = keys(g, y + GAP, inner);
        y = panels(g, y + GAP, inner);
        return text(g, figure.caption(), HouseStyle.CAPTION, HouseStyle.QUIET, MARGIN, y + 2, inner) + MARGIN;
    }

    private double keys(Graphics2D g, double top, double inner) {
        double line = lineHeight(HouseStyle.LABEL) + 3;
        double x = MARGIN;
        double y = top;
        for (Key key : figure.keys()) {
            double need = Key.WIDTH + 6 + Lettering.widthOf(key.label(), HouseStyle.LABEL);
            if (x > MARGIN && x + need > MARGIN + inner) {
                x = MARGIN;
                y += line;
            }
            if (g != null) {
                key.draw(g, x, y + line / 2);
            }
            text(g, key.label(), HouseStyle.LABEL, HouseStyle.INK, x + Key.WIDTH + 6, y, inner);
            x += need + KEY_GAP;
        }
        return figure.keys().isEmpty() ? top - GAP : y + line;
    }

    private double panels(Graphics2D g, double top, double inner) {
        double each = (inner - (columns - 1) * GAP) / columns;
        double y = top;
        for (int first = 0; first < figure.panels().size(); first += columns) {
            List<Panel> row = figure.panels()
                    .subList(
                            first,
                            StrictMath.min(first + columns, figure.panels().size()));
            double headings = row.stream()
                    .mapToDouble(p -> heading(null, p, 0, 0, each))
                    .max()
                    .orElse(0);
            double tallest = row.stream()
                    .mapToDouble(p -> p.picture().height(each))
                    .max()
                    .orElse(0);
            for (int i = 0; i < row.size() && g != null; i++) {
                double x = MARGIN + i * (each + GAP);
                ScenarioGroups.begin(g, row.get(i).scenario());
                heading(g, row.get(i), x, y, each);
                row.get(i).picture().draw(g, new Rectangle2D.Double(x, y + headings, each, tallest));
                ScenarioGroups.end(g, row.get(i).scenario());
            }
            y += headings + tallest + GAP;
        }
        return y;
    }

    private static double heading(Graphics2D g, Panel panel, double x, double y, double room) {
        double below = text(g, panel.title(), HouseStyle.PANEL, HouseStyle.INK, x + 2, y, room);
        return text(g, panel.note(), HouseStyle.LABEL, HouseStyle.QUIET, x + 2, below, room - 4);
    }

    /** Text wrapped to a width; gives the height at which it ends. */
    private static double text(Graphics2D g, String text, Font font, Color colour, double x, double y, double room) {
        double line = lineHeight(font);
        double end = y;
        for (String part : Lettering.wrapped(text, font, room)) {
            if (g != null) {
                g.setFont(font);
                g.setPaint(colour);
                g.drawString(part, (float) x, (float) (end + line * 0.8));
            }
            end += line;
        }
        return end;
    }

    private static double lineHeight(Font font) {
        return font.getSize2D() * 1.35;
    }
}
