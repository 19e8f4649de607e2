package isfara.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code roads.csv} and {@code cut_off.csv}, and checks who can get away and who cannot. */
final class RoadTable {
    private final SettlementTable people;
    private final List<Road> roads = new ArrayList<>();
    private final List<Row> cutOffRows;
    private boolean complete = true;

    private RoadTable(SettlementTable people, List<Row> cutOffRows) {
        this.people = people;
        this.cutOffRows = cutOffRows;
    }

    static RoadTable read(Tables tables, Sources sources, SettlementTable people, Ids postIds) {
        List<Row> rows = tables.read(
                "roads.csv",
                "from",
                "to",
                "km",
                "passes_through_other_country",
                "class",
                "contested",
                "crossing_post",
                "source_id",
                "approximate");
        RoadTable table = new RoadTable(people, tables.read("cut_off.csv", "settlement", "reason"));
        for (Row row : rows) {
            sources.check(row);
            table.readRoad(row, postIds);
        }
        return table;
    }

    private void readRoad(Row row, Ids postIds) {
        int from = row.reference("from", people.ids());
        int to = row.reference("to", people.ids());
        double km = row.number("km", 0.1, 500);
        int crossing = row.optionalReference("crossing_post", postIds);
        boolean foreign = row.flag("passes_through_other_country") || !row.blank("crossing_post");
        boolean contested = row.flag("contested");
        Road.Kind kind = row.constant("class", Road.Kind.class);
        if (from < 0 || to < 0) {
            complete = false;
            return;
        }
        Settlement a = people.settlements().get(from);
        Settlement b = people.settlements().get(to);
        if (from == to) {
            row.fault("to", "found the settlement where the road begins, need another one");
        }
        if (a.side() != b.side() && !foreign) {
            row.fault(
                    "crossing_post",
                    "found nothing on a road from " + a.side() + " to " + b.side()
                            + ", need the post, or passes_through_other_country true");
        }
        double straight = a.at().kmTo(b.at());
        if (km < 0.95 * straight - 0.5) {
            row.fault(
                    "km",
                    String.format(Locale.ROOT, "found %.1f, need at least the straight line of %.1f km", km, straight));
        }
        roads.add(new Road(roads.size(), from, to, km, kind, contested, foreign, crossing));
    }

    /**
     * Works out all ways, and checks that everybody can reach a reception place with all roads open, and that those who
     * are cut off without contested and foreign ground are the ones {@code cut_off.csv} declares. Null if a table is too
     * damaged to tell.
     */
    Roads connect(List<Sector> sectors, List<Garrison> garrisons) {
        List<Settlement> settlements = people.settlements();
        if (!complete || settlements.isEmpty() || roads.isEmpty() || cutOffRows.isEmpty()) {
            return null;
        }
        Roads ways = new Roads(roads, settlements, sectors, garrisons);
        for (int s : ways.cutOff(Roads.Access.OPEN)) {
            people.fault(
                    s,
                    "id",
                    "found no road from " + settlements.get(s).id()
                            + " to a reception place of its side, need one in roads.csv");
        }
        checkDeclared(ways.cutOff(Roads.Access.CLOSED));
        return ways;
    }

    private void checkDeclared(List<Integer> cutOff) {
        Ids declared = Ids.of("settlement that is cut off", "settlement", cutOffRows);
        for (Row row : cutOffRows) {
            row.text("reason");
            int s = row.reference("settlement", people.ids());
            if (s >= 0 && !cutOff.contains(s)) {
                row.fault(
                        "settlement",
                        "found " + row.optionalText("settlement")
                                + ", which has a way out over its own undisputed roads; need only those that have none");
            }
        }
        for (int s : cutOff) {
            String id = people.settlements().get(s).id();
            if (declared.find(id) < 0) {
                people.fault(
                        s,
                        "id",
                        "found " + id + " cut off when contested and foreign roads close, need it in"
                                + " cut_off.csv with the reason, or a road of its own in roads.csv");
            }
        }
    }
}
