package isfara.world;

/**
 * A point on the ground, WGS 84 degrees.
 *
 * @param lat latitude, degrees north
 * @param lon longitude, degrees east
 */
public record GeoPoint(double lat, double lon) {
    /** Mean radius of the Earth, km (IUGG). */
    private static final double EARTH_KM = 6371.0088;

    /** Great-circle distance in km (haversine). The same in both directions and on every machine. */
    public double kmTo(GeoPoint o) {
        double a = halfChord(o.lat - lat);
        double b = halfChord(o.lon - lon);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat)) * StrictMath.cos(StrictMath.toRadians(o.lat));
        return 2 * EARTH_KM * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, a * a + cosines * b * b)));
    }

    /** The point this far north and east, km. Good to a metre over the few kilometres of a town. */
    GeoPoint moved(double northKm, double eastKm) {
        double perDegree = EARTH_KM * StrictMath.PI / 180;
        double shrink = StrictMath.cos(StrictMath.toRadians(lat));
        return new GeoPoint(lat + northKm / perDegree, lon + eastKm / (perDegree * shrink));
    }

    /** The point half-way, good enough for neighbours a few kilometres apart. */
    GeoPoint midpoint(GeoPoint o) {
        return new GeoPoint((lat + o.lat) / 2, (lon + o.lon) / 2);
    }

    private static double halfChord(double degrees) {
        return StrictMath.sin(StrictMath.abs(StrictMath.toRadians(degrees)) / 2);
    }
}
