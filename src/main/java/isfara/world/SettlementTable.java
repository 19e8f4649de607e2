package isfara.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code settlements.csv} and checks that everybody is counted once. */
final class SettlementTable {
    private static final int MOST_PEOPLE = 2_000_000;

    private final List<Row> rows;
    private final Ids ids;
    private final List<Settlement> settlements = new ArrayList<>();

    private SettlementTable(List<Row> rows) {
        this.rows = rows;
        this.ids = Ids.of("settlement", "id", rows);
    }

    static SettlementTable read(Tables tables, Sources sources, Ids sectorIds) {
        List<Row> rows = tables.read(
                "settlements.csv",
                "id",
                "name",
                "country",
                "district",
                "lat",
                "lon",
                "pop_year",
                "enclave",
                "border_distance_km",
                "water_system",
                "source_id",
                "approximate",
                "pop_scope",
                "included_in",
                "pop_2022_est",
                "role",
                "contested_zone",
                "reception_centre",
                "on_own_side",
                "sector",
                "people_2022");
        SettlementTable table = new SettlementTable(rows);
        for (Row row : rows) {
            sources.check(row);
            table.settlements.add(table.settlement(row, sectorIds));
        }
        table.checkCountedOnce();
        return table;
    }

    List<Settlement> settlements() {
        return settlements;
    }

    Ids ids() {
        return ids;
    }

    /** True if no settlement is at fault, so that sums over them can be judged. */
    boolean sound() {
        return rows.stream().allMatch(Row::sound);
    }

    /** True if water is said to reach the settlement. */
    boolean hasWater(int settlement) {
        return !rows.get(settlement).optionalText("water_system").equals("none");
    }

    void fault(int settlement, String column, String what) {
        rows.get(settlement).fault(column, what);
    }

    private Settlement settlement(Row row, Ids sectorIds) {
        double borderKm = row.number("border_distance_km", 0, 500);
        int people = row.whole("people_2022", 0, MOST_PEOPLE);
        row.whole("pop_year", 1989, 2026);
        String scope = row.text("pop_scope");
        if (row.sound() && people == 0 != scope.equals("uninhabited")) {
            row.fault(
                    "people_2022",
                    "found " + people + " with pop_scope " + scope + ", need people, or 0 and uninhabited");
        }
        return new Settlement(
                settlements.size(),
                row.text("id"),
                row.text("name"),
                row.side("country"),
                row.optionalReference("sector", sectorIds),
                row.text("district"),
                row.point(),
                people,
                role(row, borderKm),
                borderKm,
                !row.text("enclave").equals("none"),
                !row.blank("contested_zone"),
                scope.equals("jamoat"),
                row.flag("reception_centre"),
                row.flag("on_own_side"));
    }

    private static Role role(Row row, double borderKm) {
        Role role = row.constant("role", Role.class);
        Role due = Role.at(borderKm);
        if (role != due) {
            String word = due.name().toLowerCase(Locale.ROOT);
            row.fault(
                    "role",
                    "found " + row.optionalText("role") + " at " + borderKm + " km from the line, need " + word);
        }
        return role;
    }

    /** A settlement's people are its published figure less the settlements that this figure includes. */
    private void checkCountedOnce() {
        long[] due = new long[rows.size()];
        for (int s = 0; s < due.length; s++) {
            Row row = rows.get(s);
            int published = row.whole("pop_2022_est", 0, MOST_PEOPLE);
            due[s] += published;
            int parent = row.optionalReference("included_in", ids);
            if (parent == s) {
                row.fault("included_in", "found the settlement itself, need another one or nothing");
            } else if (parent >= 0) {
                due[parent] -= published;
            }
        }
        for (int s = 0; s < due.length; s++) {
            int people = settlements.get(s).people();
            if (rows.get(s).sound() && people != due[s]) {
                rows.get(s)
                        .fault(
                                "people_2022",
                                "found " + people + ", need " + due[s]
                                        + ": pop_2022_est less that of the settlements included in it, so that people count once");
            }
        }
    }
}
