package isfara.gui.window;

import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.parameter.ParameterVector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.table.AbstractTableModel;

/** The parameters of a run as a table, group by group: name, value, unit and range as they are declared. */
final class ParameterTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private static final int VALUE = 1;
    private static final List<String> COLUMNS = List.of("parameter", "value", "unit", "from - to");

    private final transient Changes changes;
    private transient ParameterVector values;
    private transient List<Row> rows = List.of();
    private String sought = "";

    /** Where changes go. */
    interface Changes {

        /** Whether values may be changed at all. */
        boolean allowed();

        /** Whether a value was set by hand. */
        boolean changed(Declaration parameter);

        /** Somebody typed a value; whoever refuses it says so. */
        void change(Declaration parameter, String text);
    }

    /**
     * A line of the table.
     *
     * @param group the group that begins here, or that the parameter belongs to
     * @param parameter a parameter; none where a group begins
     */
    record Row(String group, Optional<Declaration> parameter) {}

    ParameterTable(ParameterVector values, Changes changes) {
        this.values = values;
        this.changes = changes;
        find(sought);
    }

    /** Shows other values, perhaps of other parameters. */
    void show(ParameterVector others) {
        values = others;
        find(sought);
    }

    /** Shows only parameters whose name, unit or meaning contains this text, whatever its case. */
    void find(String text) {
        sought = text;
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Row> found = new ArrayList<>();
        for (Declaration d : values.space().declarations()) {
            String all = d.name() + " " + d.unit() + " " + d.meaning();
            if (!all.toLowerCase(Locale.ROOT).contains(wanted)) {
                continue;
            }
            String group = d.name().substring(0, d.name().indexOf('.'));
            if (found.isEmpty() || !found.get(found.size() - 1).group().equals(group)) {
                found.add(new Row(group, Optional.empty()));
            }
            found.add(new Row(group, Optional.of(d)));
        }
        rows = List.copyOf(found);
        fireTableDataChanged();
    }

    Row row(int row) {
        return rows.get(row);
    }

    /** Whether the value in a row was set by hand. */
    boolean changed(int row) {
        return rows.get(row).parameter().filter(changes::changed).isPresent();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return COLUMNS.get(column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == VALUE && changes.allowed() && rows.get(row).parameter().isPresent();
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row at = rows.get(row);
        if (at.parameter().isEmpty()) {
            return column == 0 ? at.group() : "";
        }
        Declaration d = at.parameter().get();
        return switch (column) {
            case 0 -> d.name().substring(at.group().length() + 1);
            case VALUE -> Numeral.brief(values.get(d.name()));
            case 2 -> d.unit();
            default -> Numeral.range(d.low(), d.high(), "");
        };
    }

    @Override
    public void setValueAt(Object text, int row, int column) {
        changes.change(rows.get(row).parameter().orElseThrow(), text.toString());
        if (row < rows.size()) {
            fireTableRowsUpdated(row, row);
        }
    }

    /** All that is declared of the parameter in a row, as HTML for a tooltip; nothing where a group begins. */
    Optional<String> told(int row) {
        return rows.get(row)
                .parameter()
                .map(d -> "<html><div style='width:340px'><b>" + escaped(d.name()) + "</b><br>" + escaped(d.meaning())
                        + "<br>need " + escaped(Numeral.range(d.low(), d.high(), d.unit())) + "; declared "
                        + Numeral.brief(d.value()) + "<br>evidence: "
                        + d.evidence().word() + "; " + escaped(d.source()) + "</div></html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
