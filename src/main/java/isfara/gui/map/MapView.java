package isfara.gui.map;

import isfara.chart.MapWindow;
import isfara.world.GeoPoint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where the ground lies on the picture. The edge of the valley fills an area; the far Karamyk sector lies in an inset in the area's
 * lower right corner, at half the scale.
 *
 * @param area what the valley fills, pixels; may reach beyond what is visible
 * @param visible what is to be seen, pixels
 */
public record MapView(Rectangle2D area, Rectangle2D visible) {

    private static final double INSET_SCALE = 0.5;
    private static final double INSET_MARGIN = 4;

    /** At this many pixels a kilometre marks have their plain size. */
    private static final double PLAIN = 9;

    /** Keeps copies. */
    public MapView {
        area = (Rectangle2D) area.clone();
        visible = (Rectangle2D) visible.clone();
    }

    /** The whole map, as large as a frame allows, at its top. */
    public static MapView fitting(Rectangle2D frame) {
        MapWindow valley = MapWindow.VALLEY;
        double perKm = StrictMath.min(frame.getWidth() / valley.kmWide(), frame.getHeight() / valley.kmHigh());
        double width = perKm * valley.kmWide();
        double left = frame.getX() + (frame.getWidth() - width) / 2;
        return new MapView(new Rectangle2D.Double(left, frame.getY(), width, perKm * valley.kmHigh()), frame);
    }

    /**
     * A close-up of some ground in the middle of a frame.
     *
     * @param kmWide how many kilometres the frame is to span
     */
    public static MapView around(GeoPoint middle, double kmWide, Rectangle2D frame) {
        MapWindow valley = MapWindow.VALLEY;
        boolean inset = MapWindow.KARAMYK.contains(middle);
        double perKm = frame.getWidth() / kmWide / (inset ? INSET_SCALE : 1);
        MapView there =
                new MapView(new Rectangle2D.Double(0, 0, perKm * valley.kmWide(), perKm * valley.kmHigh()), frame);
        Point2D at = there.at(middle);
        return new MapView(
                new Rectangle2D.Double(
                        frame.getCenterX() - at.getX(),
                        frame.getCenterY() - at.getY(),
                        there.area.getWidth(),
                        there.area.getHeight()),
                frame);
    }

    /** Pixels a kilometre, outside the inset. */
    public double perKm() {
        return area.getWidth() / MapWindow.VALLEY.kmWide();
    }

    /** How large marks are drawn: they grow more slowly than the ground. */
    double markScale() {
        return StrictMath.min(2, StrictMath.max(0.75, StrictMath.sqrt(perKm() / PLAIN)));
    }

    /** The frame of the inset. */
    public Rectangle2D inset() {
        double width = MapWindow.KARAMYK.kmWide() * perKm() * INSET_SCALE;
        double height = MapWindow.KARAMYK.kmHigh() * perKm() * INSET_SCALE;
        return new Rectangle2D.Double(
                area.getMaxX() - width - INSET_MARGIN, area.getMaxY() - height - INSET_MARGIN, width, height);
    }

    /** From kilometres in a window to pixels. */
    AffineTransform onto(MapWindow window) {
        return window.onto(window.equals(MapWindow.KARAMYK) ? inset() : area);
    }

    /** Where a point of the ground lies. */
    public Point2D at(GeoPoint point) {
        MapWindow window = windowOf(point);
        return onto(window).transform(new Point2D.Double(window.x(point), window.y(point)), null);
    }

    /** Whether a point of the ground is to be seen. */
    boolean shows(GeoPoint point) {
        return visible.contains(at(point));
    }

    /** Whether two points lie on the same piece of ground, so that a line between them can be drawn. */
    static boolean together(GeoPoint a, GeoPoint b) {
        return windowOf(a).equals(windowOf(b));
    }

    private static MapWindow windowOf(GeoPoint point) {
        return MapWindow.KARAMYK.contains(point) ? MapWindow.KARAMYK : MapWindow.VALLEY;
    }
}
