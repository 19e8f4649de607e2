package isfara.chart;

import isfara.world.GeoPoint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A stretch of country on a map. Places are laid out in km from the north-west corner, east and south, by the equirectangular
 * projection about the middle latitude: over the half degree on either side that a window spans, distances are right to 1 %.
 *
 * @param west least longitude, degrees
 * @param south least latitude, degrees
 * @param east greatest longitude, degrees
 * @param north greatest latitude, degrees
 */
public record MapWindow(double west, double south, double east, double north) {

    /** The edge of the valley of Fergana: all sectors but Karamyk. */
    public static final MapWindow VALLEY = new MapWindow(69.11, 39.67, 71.12, 40.36);

    /** The far Karamyk sector. */
    public static final MapWindow KARAMYK = new MapWindow(71.42, 39.2, 71.97, 39.56);

    /** Km in a degree of latitude, on a sphere of the mean radius of the Earth. */
    private static final double KM_PER_DEGREE = 6371.0088 * StrictMath.PI / 180;

    /** Its width, km. */
    public double kmWide() {
        return x(new GeoPoint(north, east));
    }

    /** Its height, km. */
    public double kmHigh() {
        return y(new GeoPoint(south, west));
    }

    /** Km east of the corner. */
    public double x(GeoPoint at) {
        double shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        return (at.lon() - west) * KM_PER_DEGREE * shrink;
    }

    /** Km south of the corner. */
    public double y(GeoPoint at) {
        return (north - at.lat()) * KM_PER_DEGREE;
    }

    /** Whether a point lies in it. */
    public boolean contains(GeoPoint at) {
        return at.lon() > west && at.lon() < east && at.lat() > south && at.lat() < north;
    }

    /** From km to pixels of an area that has its shape. */
    public AffineTransform onto(Rectangle2D area) {
        AffineTransform transform = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        transform.scale(area.getWidth() / kmWide(), area.getWidth() / kmWide());
        return transform;
    }
}
