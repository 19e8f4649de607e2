package isfara.cli.reference;

import isfara.model.Orders;
import isfara.world.Side;
import isfara.world.World;
import java.util.Map;

/** What orders of a morning amount to, in words with a number each. */
final class SeenOrders {

    private static final String RIVER = "flow of the rivers, relative to the year's";
    private static final String STORAGE = "room for water added, million cubic metres";
    /** What stands before the name of a water work. */
    static final String GATE = "gates open, as a share, at ";

    private SeenOrders() {}

    /** Adds what is ordered to what was seen before. */
    static void add(Orders orders, World world, Map<String, Span> seen) {
        for (Side side : Side.BOTH) {
            int closed = 0;
            int opened = 0;
            for (int sector = 0; sector < world.sectors().size(); sector++) {
                closed += orders.closed(sector, side) ? 1 : 0;
                opened += orders.opened(sector, side) ? 1 : 0;
            }
            put(seen, "sectors whose crossings " + side + " keeps closed", closed, 0);
            put(seen, "sectors whose crossings " + side + " opens", opened, 0);
        }
        put(seen, RIVER, orders.river(), 1);
        put(seen, STORAGE, orders.storage(), 0);
        for (int node = 0; node < world.water().nodes().size(); node++) {
            put(seen, GATE + world.water().nodes().get(node).name(), orders.gate(node), 1);
        }
    }

    /** The value when nothing is ordered. */
    static double plain(String what) {
        return what.equals(RIVER) || what.startsWith(GATE) ? 1 : 0;
    }

    private static void put(Map<String, Span> seen, String what, double value, double plain) {
        if (value != plain) {
            seen.merge(what, Span.of(value), Span::and);
        }
    }
}
