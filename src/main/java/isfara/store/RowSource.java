package isfara.store;

import isfara.experiment.Plan;
import isfara.experiment.RunId;
import java.nio.charset.StandardCharsets;

/** The rows of a piece of a table in canonical order, run by run, read from the parts. */
final class RowSource {

    private final Plan plan;
    private final Records records;
    private final Tables tables;
    private final Piece piece;
    private final String replay;

    private int place;
    private int row;
    private int left;
    private Block block;
    private RunId run;

    /** The rows of a piece; {@code replay} begins the command that runs a failed run again. */
    RowSource(Plan plan, Records records, Tables tables, Piece piece, String replay) {
        this.plan = plan;
        this.records = records;
        this.tables = tables;
        this.piece = piece;
        this.replay = replay;
        this.place = piece.place();
        this.row = piece.row();
        this.left = piece.rows();
    }

    Table<?> table() {
        return tables.all().get(piece.table());
    }

    /** Moves rows, as many as there are and as fit, into a vector of each column. */
    int fill(Vectors vectors, int capacity) {
        int filled = 0;
        while (filled < capacity && left > 0) {
            open();
            int rows = Math.min(Math.min(capacity - filled, left), block.rows() - row);
            vectors.key(run, filled, rows);
            for (int c = 0; c < block.fields().size(); c++) {
                vectors.copy(block, c, row, filled, rows);
            }
            row += rows;
            filled += rows;
            left -= rows;
        }
        return filled;
    }

    /** Stands at a row that was not given yet; there is one. */
    private void open() {
        while (block == null || row == block.rows()) {
            row = block == null ? row : 0;
            run = plan.canonical(place++);
            while (records.rows(run, piece.table()) == 0) {
                run = plan.canonical(place++);
            }
            block = records.block(run, tables, piece.table());
            nameReplay();
        }
    }

    private void nameReplay() {
        for (int c = 0; c < block.fields().size(); c++) {
            if (block.fields().get(c).name().equals(Tables.REPLAY)) {
                block.texts(c)[0] = replay + run;
            }
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
