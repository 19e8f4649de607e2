package isfara.store;

import isfara.outcome.BySettlement;
import isfara.outcome.SettlementColumn;
import java.util.ArrayList;
import java.util.List;

/** {@code places.parquet}: what befell the people of each settlement over a run. Settlements to which nothing happened have no row. */
final class PlaceColumns {

    private PlaceColumns() {}

    /** A settlement in a run. */
    record Row(BySettlement befell, int settlement, PlaceIds places) {}

    static Table<Row> table() {
        List<Cell<Row>> cells = new ArrayList<>();
        cells.add(Cell.text(
                Field.of("settlement", Type.TEXT, "-", "id of the settlement"),
                row -> row.places().settlements().get(row.settlement())));
        for (SettlementColumn column : SettlementColumn.values()) {
            cells.add(Cell.number(
                    Field.of(column, Type.INTEGER), row -> row.befell().get(row.settlement(), column)));
        }
        return new Table<>("places", cells);
    }

    /** The rows of a run, in the order of the world. */
    static List<Row> rows(BySettlement befell, PlaceIds places) {
        List<Row> rows = new ArrayList<>();
        for (int settlement = 0; settlement < befell.settlements(); settlement++) {
            boolean anything = false;
            for (SettlementColumn column : SettlementColumn.values()) {
                anything |= befell.get(settlement, column) != 0;
            }
            if (anything) {
                rows.add(new Row(befell, settlement, places));
            }
        }
        return rows;
    }
}
