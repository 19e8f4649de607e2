package isfara.gui.window;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.event.MouseEvent;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableCellRenderer;

/** A {@link ParameterTable} on the screen: groups stand out, values set by hand are bold, tooltips tell what is declared. */
final class ParameterList extends JTable {

    private static final long serialVersionUID = 1L;

    private static final int[] WIDTHS = {160, 70, 130, 90};
    private static final Color GROUP = new Color(0xE8ECEF);

    private final transient ParameterTable table;

    ParameterList(ParameterTable table) {
        super(table);
        this.table = table;
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        setShowVerticalLines(false);
        for (int column = 0; column < WIDTHS.length; column++) {
            getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
    }

    @Override
    public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
        Component cell = super.prepareRenderer(renderer, row, column);
        boolean group = table.row(row).parameter().isEmpty();
        if (!isCellSelected(row, column)) {
            cell.setBackground(group ? GROUP : getBackground());
        }
        cell.setFont(group || table.changed(row) ? getFont().deriveFont(Font.BOLD) : getFont());
        return cell;
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        return row < 0 ? null : table.told(row).orElse(null);
    }
}
