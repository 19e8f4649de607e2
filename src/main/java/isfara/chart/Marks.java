package isfara.chart;

import java.awt.Shape;
import java.awt.geom.Path2D;
import org.jfree.chart.plot.ValueMarker;

/** Lines that mark a value on an axis, and shapes that mark a point. */
final class Marks {

    /** A diamond, for what was observed. */
    static final Shape DIAMOND = polygon(0, -5.5, 5.5, 0, 0, 5.5, -5.5, 0);

    /** Beyond the left edge. */
    static final Shape LEFTWARD = polygon(-7, 0, 4, -5, 4, 5);

    /** Beyond the right edge. */
    static final Shape RIGHTWARD = polygon(7, 0, -4, -5, -4, 5);

    private Marks() {}

    /** A thin line at a value. */
    static ValueMarker line(double value) {
        return new ValueMarker(value, HouseStyle.AXIS, HouseStyle.THIN);
    }

    private static Shape polygon(double... corners) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
