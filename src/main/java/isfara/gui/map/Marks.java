package isfara.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** The marks of the map, around the origin, and how they are set down. */
final class Marks {

    /** Posts. */
    static final Shape TRIANGLE = polygon(0, -3.6, 3.4, 2.8, -3.4, 2.8);
    /** Water works. */
    static final Shape SQUARE = new Rectangle2D.Double(-2.8, -2.8, 5.6, 5.6);
    /** Army units. */
    static final Shape UNIT = new Rectangle2D.Double(-7, -4.5, 14, 9);
    /** Garrisons. */
    static final Shape GARRISON = new Rectangle2D.Double(-4.5, -3, 9, 6);
    /** Contingents. */
    static final Shape DIAMOND = polygon(0, -6, 6, 0, 0, 6, -6, 0);
    /** Crossings that are open. */
    static final Shape RING = circle(0, 0, 3.6);
    /** Crossings that are closed: no entry. */
    static final Shape BARRED = barred();
    /** What is damaged or blocked. */
    static final Shape CROSS = polygon(
            -3, -1.9, -1.9, -3, 0, -1.1, 1.9, -3, 3, -1.9, 1.1, 0, 3, 1.9, 1.9, 3, 0, 1.1, -1.9, 3, -3, 1.9, -1.1, 0);

    private Marks() {}

    static Shape polygon(double... xy) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** A circle and the line between its left and right halves. */
    static Shape halves(double radius) {
        Path2D.Double path = new Path2D.Double(circle(0, 0, radius));
        path.moveTo(0, -radius);
        path.lineTo(0, radius);
        return path;
    }

    private static Shape barred() {
        Area area = new Area(circle(0, 0, 4.2));
        area.subtract(new Area(new Rectangle2D.Double(-2.8, -0.9, 5.6, 1.8)));
        return new Path2D.Double(area);
    }

    /** A mark at a point, so many times its size. */
    static Shape at(Shape mark, Point2D where, double scale) {
        AffineTransform there = AffineTransform.getTranslateInstance(where.getX(), where.getY());
        there.scale(scale, scale);
        return there.createTransformedShape(mark);
    }

    static void set(Graphics2D g, Shape shape, Color fill, Color outline, Stroke stroke) {
        g.setPaint(fill);
        g.fill(shape);
        g.setPaint(outline);
        g.setStroke(stroke);
        g.draw(shape);
    }

    static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static Stroke dashes(double width, double on) {
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                1,
                new float[] {(float) on, (float) on},
                0);
    }

    /** Words on a pale ground of their own, beginning at a point on their base line. */
    static void words(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        g.setFont(font);
        g.setPaint(new Color(255, 255, 255, 190));
        for (int side = -1; side <= 1; side += 2) {
            g.drawString(text, (float) x + side, (float) y);
            g.drawString(text, (float) x, (float) y + side);
        }
        g.setPaint(colour);
        g.drawString(text, (float) x, (float) y);
    }
}
