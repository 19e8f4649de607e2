package isfara.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** An entry of a figure's key: how something is drawn, and what it is. */
public sealed interface Key {

    /** What it is. */
    String label();

    /** Whose it is; empty when it is not one scenario's. */
    default String scenario() {
        return "";
    }

    /** Draws the sample, centred on a height, {@link #WIDTH} wide. */
    void draw(Graphics2D g, double x, double middle);

    /** Width of a sample. */
    int WIDTH = 22;

    /** A line. */
    record Line(String label, Color colour, Stroke stroke) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(stroke);
            g.draw(new Line2D.Double(x, middle, x + WIDTH, middle));
        }
    }

    /** The line of a scenario. */
    record Scenario(String label, Color colour, Stroke stroke, String scenario) implements Key {

        /** A solid line. */
        public Scenario(String label, Color colour, String scenario) {
            this(label, colour, HouseStyle.LINE, scenario);
        }

        @Override
        public void draw(Graphics2D g, double x, double middle) {
            new Line(label, colour, stroke).draw(g, x, middle);
        }
    }

    /** An area. */
    record Area(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.fill(new Rectangle2D.Double(x, middle - 5, WIDTH, 10));
        }
    }

    /** A point with its interval. */
    record Point(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(new BasicStroke(2));
            g.draw(new Line2D.Double(x, middle, x + WIDTH, middle));
            g.fill(new Ellipse2D.Double(x + WIDTH / 2.0 - 4, middle - 4, 8, 8));
        }
    }

    /** A single case: a filled square, or an open circle. */
    record Dot(String label, Color colour, boolean filled) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(new BasicStroke(1));
            if (filled) {
                g.fill(new Rectangle2D.Double(x + WIDTH / 2.0 - 3, middle - 3, 6, 6));
            } else {
                g.draw(new Ellipse2D.Double(x + WIDTH / 2.0 - 3, middle - 3, 6, 6));
            }
        }
    }

    /** A hollow point. */
    record Circle(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(HouseStyle.LINE);
            g.draw(new Ellipse2D.Double(x + WIDTH / 2.0 - 4, middle - 4, 8, 8));
        }
    }

    /** A short stroke across a row. */
    record Tick(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.fill(new Rectangle2D.Double(x + WIDTH / 2.0 - 0.75, middle - 7, 1.5, 14));
        }
    }

    /** A band within a wider one, and the line between its halves. */
    record Band(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(HouseStyle.light(colour, 0.45));
            g.fill(new Rectangle2D.Double(x, middle - 4, WIDTH, 8));
            g.setPaint(HouseStyle.light(colour, 0.75));
            g.fill(new Rectangle2D.Double(x + 6, middle - 4, WIDTH - 12, 8));
            g.setPaint(colour.darker());
            g.fill(new Rectangle2D.Double(x + WIDTH / 2.0 - 1, middle - 6, 2, 12));
        }
    }

    /** A diamond on its range. */
    record Diamond(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(HouseStyle.LINE);
            g.draw(new Line2D.Double(x, middle, x + WIDTH, middle));
            g.translate(x + WIDTH / 2.0, middle);
            g.fill(Marks.DIAMOND);
            g.translate(-x - WIDTH / 2.0, -middle);
        }
    }

    /** A box, the line in it, and what reaches beyond it. */
    record Box(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.setPaint(colour);
            g.setStroke(HouseStyle.THIN);
            g.draw(new Line2D.Double(x, middle, x + WIDTH, middle));
            g.fill(new Rectangle2D.Double(x + 5, middle - 4, WIDTH - 10, 8));
            g.setPaint(Color.WHITE);
            g.fill(new Rectangle2D.Double(x + WIDTH / 2.0 - 1, middle - 4, 2, 8));
        }
    }

    /** A shape. */
    record Mark(String label, Shape shape, Color fill, Color outline) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            g.translate(x + WIDTH / 2.0, middle);
            g.setPaint(fill);
            g.fill(shape);
            g.setPaint(outline);
            g.setStroke(HouseStyle.THIN);
            g.draw(shape);
            g.translate(-x - WIDTH / 2.0, -middle);
        }
    }

    /** An area that may be as light as paper. */
    record Framed(String label, Color colour) implements Key {
        @Override
        public void draw(Graphics2D g, double x, double middle) {
            Rectangle2D box = new Rectangle2D.Double(x, middle - 5, WIDTH, 10);
            g.setPaint(colour);
            g.fill(box);
            g.setPaint(HouseStyle.AXIS);
            g.setStroke(HouseStyle.THIN);
            g.draw(box);
        }
    }
}
