package isfara.world;

import java.util.List;

/** The sources that rows may cite. */
final class Sources {
    private final Ids ids;

    private Sources(Ids ids) {
        this.ids = ids;
    }

    static Sources read(Tables tables) {
        List<Row> rows = tables.read("geo_sources.csv", "source_id", "title", "licence");
        return new Sources(Ids.of("source", "source_id", rows));
    }

    /** Every row must say where it comes from, and whether it is approximate. */
    void check(Row row) {
        if (row.references("source_id", ids).isEmpty()) {
            row.fault("source_id", "found nothing, need the source of the row");
        }
        row.flag("approximate");
    }
}
