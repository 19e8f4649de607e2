package isfara.store;

import isfara.experiment.Plan;
import isfara.experiment.RunId;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a table's rows that is written by itself.
 *
 * @param table counted as in {@link Tables#all}
 * @param place of the run that its first row belongs to, in canonical order
 * @param row of that run, from 0
 * @param rows how many it has
 */
record Piece(int table, int place, int row, int rows) {

    /**
     * A table as pieces of so many rows, the last with what is left; where it is cut depends on the rows alone. A table without rows
     * is one empty piece.
     */
    static List<Piece> cut(Plan plan, Records records, int table, int most) {
        List<Piece> pieces = new ArrayList<>();
        Piece open = new Piece(table, 0, 0, 0);
        for (int place = 0; place < plan.size(); place++) {
            RunId run = plan.canonical(place);
            int rows = records.rows(run, table);
            for (int row = 0; row < rows; ) {
                if (open.rows == most) {
                    pieces.add(open);
                    open = new Piece(table, place, row, 0);
                }
                int taken = Math.min(rows - row, most - open.rows);
                open = new Piece(table, open.place, open.row, open.rows + taken);
                row += taken;
            }
        }
        pieces.add(open);
        return pieces;
    }
}
