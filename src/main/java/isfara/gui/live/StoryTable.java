package isfara.gui.live;

import isfara.gui.scene.Subject;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.TableModelEvent;
import javax.swing.table.TableCellRenderer;

/** The lines of a story below each other. A click on one, or the enter key, calls for what it is about. */
final class StoryTable extends JTable {

    private static final long serialVersionUID = 1;
    private static final String CHOOSE = "choose";

    private final transient StoryRows rows;
    private final transient Consumer<Subject> chosen;

    StoryTable(StoryRows rows, Consumer<Subject> chosen) {
        super(rows);
        this.rows = rows;
        this.chosen = chosen;
        setTableHeader(null);
        setShowGrid(false);
        setIntercellSpacing(new Dimension(0, 0));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setDefaultRenderer(Object.class, new Row());
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), CHOOSE);
        getActionMap().put(CHOOSE, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent event) {
                choose(getSelectedRow());
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                choose(rowAtPoint(event.getPoint()));
            }
        });
    }

    /** Calls for what a line is about. */
    void choose(int row) {
        if (row >= 0) {
            rows.row(row).told().about().ifPresent(chosen);
        }
    }

    @Override
    public void tableChanged(TableModelEvent event) {
        super.tableChanged(event);
        if (rows == null) {
            return; // told of its model while it is being made
        }
        boolean more = event.getType() == TableModelEvent.INSERT;
        for (int row = more ? event.getFirstRow() : 0; row < rows.getRowCount(); row++) {
            setRowHeight(row, rows.row(row).height());
        }
    }

    /** Draws a line itself. */
    private final class Row extends JComponent implements TableCellRenderer {

        private static final long serialVersionUID = 1;

        private transient StoryRow row;
        private boolean selected;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean isSelected, boolean focused, int index, int column) {
            row = rows.row(index);
            selected = isSelected;
            return this;
        }

        @Override
        protected void paintComponent(Graphics g) {
            row.draw((Graphics2D) g.create(), getWidth(), selected);
        }
    }
}
