package isfara.world;

import java.util.ArrayList;
import java.util.List;

/**
 * Spreads the people of large settlements over the ground. A jamoat is many villages given on one point: left there, its
 * tens of thousands would stand all at the line, or all away from it. The same rule holds for every settlement of either
 * side, whatever it is called.
 */
final class Places {
    /** Most people of a settlement that is one place (assumed: a large village). */
    static final int PEOPLE_PER_PLACE = 4000;

    /** Most places of one settlement; the cities that reach it are far from the line. */
    static final int MOST_PLACES = 16;

    /** People on a square kilometre of houses, gardens and fields (assumed: irrigated oases of the valley). */
    static final double PEOPLE_PER_KM2 = 1000;

    /** Turn from one place to the next, radians: the golden angle, which spreads points evenly over a disc. */
    private static final double GOLDEN_ANGLE = StrictMath.PI * (3 - StrictMath.sqrt(5));

    private final List<Settlement> settlements;
    private final List<Contact> contacts;
    private final List<Place> places = new ArrayList<>();

    private Places(List<Settlement> settlements, List<Contact> contacts) {
        this.settlements = settlements;
        this.contacts = contacts;
    }

    /** All places, settlement by settlement. A settlement where nobody lives has none. */
    static List<Place> of(List<Settlement> settlements, List<Contact> contacts) {
        Places spread = new Places(settlements, contacts);
        settlements.forEach(spread::spread);
        return spread.places;
    }

    private void spread(Settlement s) {
        int n = Math.min(MOST_PLACES, (s.people() + PEOPLE_PER_PLACE - 1) / PEOPLE_PER_PLACE);
        if (n == 0) {
            return;
        }
        List<GeoPoint> opposite = opposite(s);
        double centreKm = nearestKm(s.at(), opposite);
        double radius = StrictMath.sqrt(s.people() / PEOPLE_PER_KM2 / StrictMath.PI);
        for (int k = 0; k < n; k++) {
            GeoPoint at = n == 1 ? s.at() : sunflower(s.at(), radius, k, n);
            int people = s.people() / n + (k < s.people() % n ? 1 : 0);
            double borderKm = StrictMath.max(0, s.borderKm() + nearestKm(at, opposite) - centreKm);
            places.add(new Place(places.size(), s.index(), at, people, borderKm));
        }
    }

    /** The k-th of n points that share a disc evenly. */
    private static GeoPoint sunflower(GeoPoint centre, double radiusKm, int k, int n) {
        double r = radiusKm * StrictMath.sqrt((k + 0.5) / n);
        double angle = k * GOLDEN_ANGLE;
        return centre.moved(r * StrictMath.cos(angle), r * StrictMath.sin(angle));
    }

    /** Where the other side is near: the midpoints of the settlement's contacts, else the other side's settlements. */
    private List<GeoPoint> opposite(Settlement s) {
        List<GeoPoint> midpoints = contacts.stream()
                .filter(c -> c.settlement(s.side()) == s.index())
                .map(c -> s.at().midpoint(
                                settlements.get(c.settlement(s.side().other())).at()))
                .toList();
        if (!midpoints.isEmpty()) {
            return midpoints;
        }
        return settlements.stream()
                .filter(o -> o.side() != s.side() && !o.uninhabited())
                .map(Settlement::at)
                .toList();
    }

    private static double nearestKm(GeoPoint from, List<GeoPoint> points) {
        double nearest = Double.POSITIVE_INFINITY;
        for (GeoPoint point : points) {
            nearest = StrictMath.min(nearest, from.kmTo(point));
        }
        return nearest;
    }
}
