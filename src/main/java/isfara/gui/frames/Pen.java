package isfara.gui.frames;

import isfara.chart.Lettering;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes words on a picture. */
final class Pen {

    private final Graphics2D g;

    Pen(Graphics2D g) {
        this.g = g;
    }

    /** From a point on the base line; returns where it ends. */
    double write(String text, Font font, Color colour, double x, double y) {
        g.setFont(font);
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) y);
        return x + Lettering.widthOf(text, font);
    }

    /** Ending at a point. */
    void right(String text, Font font, Color colour, double x, double y) {
        write(text, font, colour, x - Lettering.widthOf(text, font), y);
    }

    /** Cut short to a width. */
    void within(String text, Font font, Color colour, double x, double y, double room) {
        String cut = text;
        while (cut.length() > 1 && Lettering.widthOf(cut, font) > room) {
            cut = cut.substring(0, cut.length() - 2).stripTrailing() + "…";
        }
        write(cut, font, colour, x, y);
    }

    /** In lines as wide as a frame, as many as have room in it; the last says when there is more. */
    void lines(String text, Font font, Color colour, Rectangle2D frame) {
        double line = font.getSize2D() * 1.35;
        int most = (int) StrictMath.max(1, frame.getHeight() / line);
        List<String> lines = Lettering.wrapped(text, font, frame.getWidth());
        for (int i = 0; i < StrictMath.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            double y = frame.getY() + (i + 0.8) * line;
            within(lines.get(i) + (cut ? " …" : ""), font, colour, frame.getX(), y, frame.getWidth());
        }
    }
}
