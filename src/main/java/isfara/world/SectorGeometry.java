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
        double lat = midpoints.stream().mapToDouble(GeoPoint::lat).average().orElse(0);
        double lon = midpoints.stream().mapToDouble(GeoPoint::lon).average().orElse(0);
        double spread = 0;
        for (GeoPoint a : midpoints) {
            for (GeoPoint b : midpoints) {
                spread = StrictMath.max(spread, a.kmTo(b));
            }
        }
        double reach = contacts.stream().mapToDouble(Contact::km).average().orElse(0);
        return new SectorGeometry(new GeoPoint(lat, lon), StrictMath.max(LEAST_KM, spread + reach));
    }
}
