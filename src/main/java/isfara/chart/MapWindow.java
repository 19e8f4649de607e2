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
record MapWindow(double west, double south, double east, double north) {

    /** Km in a degree of latitude, on a sphere of the mean radius of the Earth. */
    private static final double KM_PER_DEGREE = 6371.0088 * StrictMath.PI / 180;

    double kmWide() {
        return x(new GeoPoint(north, east));
    }

    double kmHigh() {
        return y(new GeoPoint(south, west));
    }

    /** Km east of the corner. */
    double x(GeoPoint at) {
        double shrink = StrictMath.cos(StrictMath.toRadians((south + north) / 2));
        return (at.lon() - west) * KM_PER_DEGREE * shrink;
    }

    /** Km south of the corner. */
    double y(GeoPoint at) {
        return (north - at.lat()) * KM_PER_DEGREE;
    }

    boolean contains(GeoPoint at) {
        return at.lon() > west && at.lon() < east && at.lat() > south && at.lat() < north;
    }

    /** From km to pixels of an area that has its shape. */
    AffineTransform onto(Rectangle2D area) {
        AffineTransform transform = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        transform.scale(area.getWidth() / kmWide(), area.getWidth() / kmWide());
        return transform;
    }
}
