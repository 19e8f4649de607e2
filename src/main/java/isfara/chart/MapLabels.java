package isfara.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes names on a map where they hide nothing that was written or kept free before; those that find no place are left out. */
public final class MapLabels {

    private static final double GAP = 2;
    private static final double FARTHEST = 70;
    private static final int DIRECTIONS = 32;

    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** An empty map with this frame. */
    public MapLabels(Rectangle2D frame) {
        this.frame = frame;
    }

    /** Nothing shall be written here. */
    public void keep(Rectangle2D area) {
        taken.add(area);
    }

    /** The place for a disc, nearest to where it is wanted, where it hides nothing; where it is wanted when there is none. */
    public Point2D disc(Point2D wanted, double radius) {
        for (double away = 0; away < FARTHEST; away += 2) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * StrictMath.PI * direction / DIRECTIONS;
                double x = wanted.getX() + away * StrictMath.cos(angle);
                double y = wanted.getY() + away * StrictMath.sin(angle);
                Rectangle2D box = new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                if (free(box)) {
                    taken.add(box);
                    return new Point2D.Double(x, y);
                }
            }
        }
        return wanted;
    }

    private boolean free(Rectangle2D box) {
        return frame.contains(box) && taken.stream().noneMatch(box::intersects);
    }

    /**
     * A name beside a point: right of it, left, above or below, in this order.
     *
     * @return whether there was room
     */
    public boolean name(Graphics2D g, String text, Font font, Color colour, double x, double y, double radius) {
        Optional<Point2D> place = place(text, font, x, y, radius);
        place.ifPresent(at -> {
            g.setFont(font);
            g.setPaint(colour);
            g.drawString(text, (float) at.getX(), (float) at.getY());
        });
        return place.isPresent();
    }

    /** Where the letters of such a name begin, on their base line; empty when there is no room. The room is taken from now on. */
    public Optional<Point2D> place(String text, Font font, double x, double y, double radius) {
        double width = Lettering.widthOf(text, font);
        double height = font.getSize2D() * 1.1;
        double aside = radius + GAP;
        double[][] places = {
            {x + aside, y - height / 2},
            {x - aside - width, y - height / 2},
            {x - width / 2, y - aside - height},
            {x - width / 2, y + aside}
        };
        for (double[] place : places) {
            Rectangle2D box = new Rectangle2D.Double(place[0], place[1], width, height);
            if (free(box)) {
                taken.add(box);
                return Optional.of(new Point2D.Double(place[0], place[1] + height * 0.82));
            }
        }
        return Optional.empty();
    }
}
