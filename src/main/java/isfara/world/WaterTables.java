package isfara.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code water_nodes.csv} and {@code water_links.csv}, and checks that water runs downhill and is given out once. */
final class WaterTables {
    private static final double MOST_M3S = 10_000;
    private static final Map<String, WaterNode.Control> CONTROL = Map.of(
            "KG", WaterNode.Control.KG,
            "TJ", WaterNode.Control.TJ,
            "joint", WaterNode.Control.JOINT,
            "other", WaterNode.Control.OTHER);
    private static final Map<String, WaterLink.Kind> LINKS = Map.of(
            "river", WaterLink.Kind.RIVER,
            "canal", WaterLink.Kind.CANAL,
            "pumped", WaterLink.Kind.PUMPED);

    private final List<Row> nodeRows;
    private final Ids nodeIds;
    private final SettlementTable people;
    private final List<WaterNode> nodes = new ArrayList<>();
    private final List<WaterLink> links = new ArrayList<>();
    private final List<Integer> supplies;

    private WaterTables(List<Row> nodeRows, SettlementTable people) {
        this.nodeRows = nodeRows;
        this.nodeIds = Ids.of("water node", "id", nodeRows);
        this.people = people;
        this.supplies = new ArrayList<>(Collections.nCopies(people.settlements().size(), -1));
    }

    static WaterTables read(Tables tables, Sources sources, SettlementTable people, List<Sector> sectors) {
        List<Row> nodeRows = tables.read(
                "water_nodes.csv",
                "id",
                "kind",
                "name",
                "lat",
                "lon",
                "mean_or_capacity_m3s",
                "capacity_low_m3s",
                "capacity_high_m3s",
                "volume_mm3",
                "source_id",
                "approximate",
                "operated_by",
                "disputed",
                "series",
                "steady_m3s");
        List<Row> linkRows = tables.read(
                "water_links.csv", "from", "to", "kind", "share", "capacity_m3s", "source_id", "approximate");
        WaterTables water = new WaterTables(nodeRows, people);
        for (Row row : nodeRows) {
            sources.check(row);
            water.nodes.add(water.node(row, sectors));
        }
        for (Row row : linkRows) {
            sources.check(row);
            water.readLink(row);
        }
        if (water.nodeIds.known() && !linkRows.isEmpty()) {
            water.checkSupplies();
            water.checkShares();
            water.orderLinks();
        }
        return water;
    }

    WaterNetwork network() {
        return new WaterNetwork(nodes, links, supplies);
    }

    private WaterNode node(Row row, List<Sector> sectors) {
        WaterNode.Kind kind = row.constant("kind", WaterNode.Kind.class);
        Series series = row.blank("series") ? Series.NONE : row.constant("series", Series.class);
        double steady = row.optionalNumber("steady_m3s", 0, MOST_M3S);
        if (series == Series.STEADY == Double.isNaN(steady)) {
            row.fault(
                    "steady_m3s",
                    "found " + steady + " with series " + row.optionalText("series")
                            + ", need a flow where the series is steady, and there only");
        }
        double low = row.optionalNumber("capacity_low_m3s", 0, MOST_M3S);
        double high = row.optionalNumber("capacity_high_m3s", 0, MOST_M3S);
        if (low > high || Double.isNaN(low) != Double.isNaN(high)) {
            row.fault("capacity_high_m3s", "found " + low + " to " + high + ", need both or none, the lower first");
        }
        GeoPoint at = row.point();
        return new WaterNode(
                nodes.size(),
                row.text("id"),
                row.text("name"),
                kind,
                at,
                row.word("operated_by", CONTROL, List.of("KG", "TJ", "joint", "other")),
                row.flag("disputed"),
                low,
                high,
                row.optionalNumber("mean_or_capacity_m3s", 0, MOST_M3S),
                row.optionalNumber("volume_mm3", 0, 100_000),
                kind.works() ? sectorNear(at, sectors) : -1,
                series,
                series == Series.STEADY ? steady : 0);
    }

    private int sectorNear(GeoPoint at, List<Sector> sectors) {
        int nearest = -1;
        double least = WaterNode.REACH_KM;
        for (Sector sector : sectors) {
            for (Contact c : sector.contacts()) {
                GeoPoint tj = people.settlements().get(c.tj()).at();
                double km = at.kmTo(people.settlements().get(c.kg()).at().midpoint(tj));
                if (km < least) {
                    least = km;
                    nearest = sector.index();
                }
            }
        }
        return nearest;
    }

    private void readLink(Row row) {
        int from = row.reference("from", nodeIds);
        if (row.optionalText("kind").equals("supplies")) {
            int to = row.reference("to", people.ids());
            if (to >= 0 && supplies.get(to) >= 0) {
                row.fault("to", "found " + row.optionalText("to") + " a second time, need one node a settlement");
            } else if (to >= 0) {
                supplies.set(to, from);
            }
            return;
        }
        int to = row.reference("to", nodeIds);
        WaterLink.Kind kind = row.word("kind", LINKS, List.of("river", "canal", "pumped", "supplies"));
        double share = row.number("share", 0, 1);
        double capacity =
                row.blank("capacity_m3s") ? Double.POSITIVE_INFINITY : row.number("capacity_m3s", 0, MOST_M3S);
        if (from >= 0 && to >= 0) {
            links.add(new WaterLink(links.size(), from, to, share, capacity, kind));
        }
    }

    private void checkSupplies() {
        for (int s = 0; s < supplies.size(); s++) {
            if (people.hasWater(s) && supplies.get(s) < 0) {
                people.fault(s, "water_system", "found a water system, need a supplies row in water_links.csv");
            } else if (!people.hasWater(s) && supplies.get(s) >= 0) {
                people.fault(
                        s, "water_system", "found none, need the canal or river that supplies it by water_links.csv");
            }
        }
    }

    private void checkShares() {
        double[] given = new double[nodes.size()];
        boolean[] fed = new boolean[nodes.size()];
        for (WaterLink link : links) {
            given[link.from()] += link.share();
            fed[link.to()] = true;
        }
        for (int n = 0; n < given.length; n++) {
            if (given[n] > 1 + 1e-9) {
                nodeRows.get(n)
                        .fault(
                                "id",
                                String.format(
                                        Locale.ROOT,
                                        "found shares of %.3f out of this node, need at most 1 in all",
                                        given[n]));
            }
            if (!fed[n] && !nodes.get(n).source()) {
                nodeRows.get(n).fault("series", "found nothing and no link into this node, need one of the two");
            }
        }
    }

    /** Puts each link after those into its upper node; a ring has no such order and is a fault. */
    private void orderLinks() {
        int[] rank = new int[nodes.size()];
        Arrays.fill(rank, -1);
        for (int ranked = 0; ranked < rank.length; ranked++) {
            int next = nextDownstream(rank);
            if (next < 0) {
                for (int n = 0; n < rank.length; n++) {
                    if (rank[n] < 0) {
                        nodeRows.get(n)
                                .fault("id", "found water that runs in a ring into this node, need it to run downhill");
                    }
                }
                return;
            }
            rank[next] = ranked;
        }
        links.sort(Comparator.comparingInt(link -> rank[link.from()]));
        for (int l = 0; l < links.size(); l++) {
            WaterLink link = links.get(l);
            links.set(l, new WaterLink(l, link.from(), link.to(), link.share(), link.capacityM3s(), link.kind()));
        }
    }

    /** The first node not ranked yet whose feeders all are, or -1. */
    private int nextDownstream(int[] rank) {
        for (int n = 0; n < rank.length; n++) {
            int node = n;
            boolean ready = links.stream().noneMatch(link -> link.to() == node && rank[link.from()] < 0);
            if (rank[n] < 0 && ready) {
                return n;
            }
        }
        return -1;
    }
}
