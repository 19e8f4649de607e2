package isfara.world;

import java.util.List;

/**
 * Where a sector is and how long its line is, estimated from where its settlements meet: see {@link Sector}.
 *
 * @param centre mean of the contacts' midpoints
 * @param lineKm length of the stretch, km
 */
record SectorGeometry(GeoPoint centre, double lineKm) {
    /** No stretch is taken to be shorter, km: one village front and its fields (assumed). */
    static final double LEAST_KM = 5;

    static SectorGeometry of(List<Contact> contacts, List<Settlement> settlements) {
        List<GeoPoint> midpoints = contacts.stream()
                .map(c -> settlements
                        .get(c.kg())
                        .at()
                        .midpoint(settlements.get(c.tj()).at()))
                .toList();
        double lat = 0;
        double lon = 0;
        double reach = 0;
        for (int c = 0; c < contacts.size(); c++) {
            lat += midpoints.get(c).lat() / contacts.size();
            lon += midpoints.get(c).lon() / contacts.size();
            reach += contacts.get(c).km() / contacts.size();
        }
        double spread = 0;
        for (GeoPoint a : midpoints) {
            for (GeoPoint b : midpoints) {
                spread = StrictMath.max(spread, a.kmTo(b));
            }
        }
        return new SectorGeometry(new GeoPoint(lat, lon), StrictMath.max(LEAST_KM, spread + reach));
    }
}
