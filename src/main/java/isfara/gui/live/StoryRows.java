package isfara.gui.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The lines of a story that are shown, all or the main ones, laid out for a width. */
final class StoryRows extends AbstractTableModel {

    private static final long serialVersionUID = 1;

    private final transient List<StoryLine> lines = new ArrayList<>();
    private final transient List<StoryRow> rows = new ArrayList<>();
    private transient LocalDate start = LocalDate.EPOCH;
    private boolean mainOnly;
    private int width;

    StoryRows(int width) {
        this.width = width;
    }

    /** Begins another story. */
    void begin(LocalDate day) {
        start = day;
        lines.clear();
        layOut();
    }

    /** Goes on. */
    void add(List<StoryLine> more) {
        lines.addAll(more);
        int first = rows.size();
        more.stream().filter(this::shown).map(this::row).forEach(rows::add);
        if (rows.size() > first) {
            fireTableRowsInserted(first, rows.size() - 1);
        }
    }

    /** Shows the main lines only, or all. */
    void mainOnly(boolean only) {
        mainOnly = only;
        layOut();
    }

    /** Lays all lines out for another width, if it is another. */
    boolean fit(int room) {
        boolean another = room > 0 && room != width;
        if (another) {
            width = room;
            layOut();
        }
        return another;
    }

    private void layOut() {
        rows.clear();
        lines.stream().filter(this::shown).map(this::row).forEach(rows::add);
        fireTableDataChanged();
    }

    private boolean shown(StoryLine line) {
        return line.main() || !mainOnly;
    }

    private StoryRow row(StoryLine line) {
        return StoryRow.of(line, start, width);
    }

    StoryRow row(int index) {
        return rows.get(index);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 1;
    }

    /** The whole line as text, for those who have it read aloud. */
    @Override
    public String getValueAt(int row, int column) {
        return rows.get(row).told().line().dated(start);
    }
}
