package isfara.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The road network, with the fastest ways worked out once for each of the four answers to "are the contested stretches
 * open?" and "is foreign ground open?".
 *
 * <p>Evacuees and troops go from one settlement of their side to the next. With foreign access they may pass over another
 * country's ground on the way (to Vorukh, or past Arka), but never by the other side's settlements. Plain distances,
 * {@link #km} and {@link #hours}, lead through the settlements and crossings of both sides. Swapping the two countries
 * changes nothing here.
 */
public final class Roads {
    /**
     * Least distance from the line, km, at which a reception place receives evacuees (assumed: outside the frontline belt,
     * so that nobody is led from one threatened place to the next). It leaves out Sulukta and Isfara.
     */
    public static final double RECEPTION_KM = Role.FRONTLINE_KM;

    /**
     * Which stretches may be used.
     *
     * @param contested those through disputed ground are open
     * @param foreign those across the state border or over another country's ground are open
     */
    public record Access(boolean contested, boolean foreign) {
        /** Everything is open, as on a quiet day. */
        public static final Access OPEN = new Access(true, true);

        /** Only own, undisputed ground: a crisis. */
        public static final Access CLOSED = new Access(false, false);

        /** All four. */
        public static final List<Access> ALL = List.of(CLOSED, new Access(true, false), new Access(false, true), OPEN);

        private int index() {
            return (contested ? 1 : 0) + (foreign ? 2 : 0);
        }
    }

    /**
     * The way to a reception place.
     *
     * @param destination index of the settlement it leads to
     * @param km length
     * @param hours time by road
     */
    public record Route(int destination, double km, double hours) {}

    private final List<Road> stretches;
    private final List<Ways> ways;
    private final List<Ways> ownWays;
    private final List<List<Optional<Route>>> receptions;
    private final List<Integer> gates;
    private final GarrisonReach[][][] garrisons;

    Roads(List<Road> stretches, List<Settlement> settlements, List<Sector> sectors, List<Garrison> garrisons) {
        this.stretches = List.copyOf(stretches);
        this.ways = Access.ALL.stream()
                .map(access -> new Ways(settlements.size(), stretches, access))
                .toList();
        List<Road> withinASide = stretches.stream()
                .filter(road -> settlements.get(road.from()).side()
                        == settlements.get(road.to()).side())
                .toList();
        this.ownWays = Access.ALL.stream()
                .map(access -> access.foreign() // without it, all ways keep to one side already
                        ? new Ways(settlements.size(), withinASide, access)
                        : ways.get(access.index()))
                .toList();
        this.receptions = ownWays.stream()
                .map(open -> settlements.stream()
                        .map(s -> nearestReception(s, settlements, open))
                        .toList())
                .toList();
        List<Settlement> joinedAt =
                garrisons.stream().map(g -> nearest(g, settlements)).toList();
        this.gates = joinedAt.stream().map(Settlement::index).toList();
        this.garrisons = ownWays.stream()
                .map(open -> garrisons.stream()
                        .map(g -> reach(g, joinedAt.get(g.index()), settlements, sectors, open))
                        .toArray(GarrisonReach[][]::new))
                .toArray(GarrisonReach[][][]::new);
    }

    /** All stretches, in the order of the table. */
    public List<Road> stretches() {
        return stretches;
    }

    /**
     * The fastest way over own ground to a reception place of the settlement's own side that is at least {@link #RECEPTION_KM} from the
     * line, or empty when it is cut off. A settlement that is such a place itself is led to the next one; to itself, over
     * no distance, only if there is no other it can reach.
     */
    public Optional<Route> toReception(int settlement, Access access) {
        return receptions.get(access.index()).get(settlement);
    }

    /**
     * Hours over own ground for troops of a garrison to the nearest inhabited settlement of their own side that has a contact in
     * the sector; infinite when no open road leads there. They join the road at the nearest settlement of their side.
     */
    public double garrisonHours(int garrison, int sector, Access access) {
        return garrisons[access.index()][garrison][sector].hours();
    }

    /** Settlements along the way that {@link #garrisonHours} is reckoned for, from where the troops join the road; none when there is none. */
    public List<Integer> garrisonWay(int garrison, int sector, Access access) {
        int end = garrisons[access.index()][garrison][sector].settlement();
        return end < 0 ? List.of() : ownWays.get(access.index()).way(gates.get(garrison), end);
    }

    /** Settlements along the fastest way over own ground between two settlements of a side, both included; none when there is none. */
    public List<Integer> ownWay(int fromSettlement, int toSettlement, Access access) {
        return ownWays.get(access.index()).way(fromSettlement, toSettlement);
    }

    /** Km of the fastest way between two settlements, the same in both directions; infinite when there is none. */
    public double km(int fromSettlement, int toSettlement, Access access) {
        return ways.get(access.index()).km(fromSettlement, toSettlement);
    }

    /** Hours of the fastest way between two settlements, the same in both directions; infinite when there is none. */
    public double hours(int fromSettlement, int toSettlement, Access access) {
        return ways.get(access.index()).hours(fromSettlement, toSettlement);
    }

    private static Optional<Route> nearestReception(Settlement from, List<Settlement> settlements, Ways open) {
        Optional<Route> nearest = Optional.empty();
        for (Settlement to : settlements) {
            double hours = open.hours(from.index(), to.index());
            boolean receives = to.receptionPlace() && to.side() == from.side() && to.borderKm() >= RECEPTION_KM;
            boolean faster = hours < nearest.map(Route::hours).orElse(Double.POSITIVE_INFINITY);
            if (receives && faster && to.index() != from.index()) {
                nearest = Optional.of(new Route(to.index(), open.km(from.index(), to.index()), hours));
            }
        }
        boolean own = from.receptionPlace() && from.borderKm() >= RECEPTION_KM;
        return nearest.isPresent() || !own ? nearest : Optional.of(new Route(from.index(), 0, 0));
    }

    private static GarrisonReach[] reach(
            Garrison garrison, Settlement gate, List<Settlement> settlements, List<Sector> sectors, Ways open) {
        double toRoad = garrison.at().kmTo(gate.at()) / Road.Kind.LOCAL.kmPerHour();
        GarrisonReach[] reached = new GarrisonReach[sectors.size()];
        for (Sector sector : sectors) {
            double least = Double.POSITIVE_INFINITY;
            int end = -1;
            for (Contact contact : sector.contacts()) {
                Settlement to = settlements.get(contact.settlement(garrison.side()));
                if (!to.uninhabited()) {
                    double hours = open.hours(gate.index(), to.index());
                    end = hours < least ? to.index() : end;
                    least = StrictMath.min(least, hours);
                }
            }
            reached[sector.index()] = new GarrisonReach(toRoad + least, end);
        }
        return reached;
    }

    /** How long troops of a garrison take to a sector, and the settlement there that they come to; -1 when they cannot. */
    private record GarrisonReach(double hours, int settlement) {}

    private static Settlement nearest(Garrison garrison, List<Settlement> settlements) {
        return settlements.stream()
                .filter(s -> s.side() == garrison.side())
                .min(Comparator.comparingDouble(s -> garrison.at().kmTo(s.at())))
                .orElseThrow();
    }

    /** The settlements from which no way leads to a reception place, in the order of the table. */
    List<Integer> cutOff(Access access) {
        List<Integer> cut = new ArrayList<>();
        List<Optional<Route>> routes = receptions.get(access.index());
        for (int s = 0; s < routes.size(); s++) {
            if (routes.get(s).isEmpty()) {
                cut.add(s);
            }
        }
        return cut;
    }
}
