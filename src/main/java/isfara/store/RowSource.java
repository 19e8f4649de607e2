package isfara.store;

import isfara.experiment.Plan;
import isfara.experiment.RunId;
import java.nio.charset.StandardCharsets;

/** The rows of a table in canonical order, run by run, read from the parts. */
final class RowSource {

    private final Plan plan;
    private final Records records;
    private final Tables tables;
    private final int table;
    private final String replay;

    private int place;
    private int row;
    private long given;
    private Block block;
    private RunId run;

    RowSource(Plan plan, Records records, Tables tables, int table, String replay) {
        this.plan = plan;
        this.records = records;
        this.tables = tables;
        this.table = table;
        this.replay = replay;
    }

    Table<?> table() {
        return tables.all().get(table);
    }

    /** Rows given so far. */
    long given() {
        return given;
    }

    /** Moves rows, as many as there are and as fit, into a vector of each column. */
    int fill(Vectors vectors, int capacity) {
        int filled = 0;
        while (filled < capacity && advance()) {
            int rows = Math.min(capacity - filled, block.rows() - row);
            vectors.key(run, filled, rows);
            for (int c = 0; c < block.fields().size(); c++) {
                vectors.copy(block, c, row, filled, rows);
            }
            row += rows;
            filled += rows;
        }
        given += filled;
        return filled;
    }

    /** Stands at a row that was not given yet, or says that there is none. */
    private boolean advance() {
        while (block == null || row == block.rows()) {
            if (place == plan.size()) {
                return false;
            }
            run = plan.canonical(place++);
            block = records.block(run, tables, table);
            row = 0;
            nameReplay();
        }
        return true;
    }

    private void nameReplay() {
        for (int c = 0; c < block.fields().size(); c++) {
            if (block.fields().get(c).name().equals(Tables.REPLAY) && block.rows() > 0) {
                block.texts(c)[0] = replay + run;
            }
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
