package isfara.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Columns of words beside the rows of a plot, instead of a scale: row 0 is at the bottom, rows are 1 apart. At the left words end at
 * the plot, at the right they begin there.
 */
final class RowWords extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int GAP = 14;
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private final transient List<Column> columns;

    /**
     * Words of all rows.
     *
     * @param heading above them
     * @param words from the top row to the bottom row
     * @param width what they need at most, in pixels; wider than the words where other plots are to line up
     */
    record Column(String heading, List<String> words, double width) {}

    RowWords(List<Column> columns) {
        super(null);
        this.columns = List.copyOf(columns);
        setRange(-0.5, rows() - 0.5);
    }

    /** Width of the widest of some words. */
    static double widest(List<String> words) {
        return words.stream().mapToDouble(w -> width(w, HouseStyle.LABEL)).max().orElse(0);
    }

    private int rows() {
        return columns.get(0).words().size();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
        AxisSpace all = space == null ? new AxisSpace() : space;
        all.add(columns.stream().mapToDouble(c -> c.width() + GAP).sum(), edge);
        return all;
    }

    @Override
    public AxisState draw(
            Graphics2D g2,
            double cursor,
            Rectangle2D plotArea,
            Rectangle2D dataArea,
            RectangleEdge edge,
            PlotRenderingInfo plotState) {
        double x = RectangleEdge.LEFT.equals(edge) ? dataArea.getMinX() : dataArea.getMaxX();
        for (Column column : columns) {
            write(g2, column.heading(), HouseStyle.CAPTION, edge, x, dataArea.getMinY() - 4);
            for (int row = 0; row < rows(); row++) {
                double middle = valueToJava2D(rows() - 1 - row, dataArea, edge);
                write(g2, column.words().get(row), HouseStyle.LABEL, edge, x, middle + 4);
            }
            x += column.width() + GAP;
        }
        return new AxisState(cursor);
    }

    private static void write(Graphics2D g2, String words, Font font, RectangleEdge edge, double x, double base) {
        double from = RectangleEdge.LEFT.equals(edge) ? x - GAP / 2.0 - width(words, font) : x + GAP;
        g2.setFont(font);
        g2.setPaint(font.equals(HouseStyle.CAPTION) ? HouseStyle.QUIET : HouseStyle.INK);
        g2.drawString(words, (float) from, (float) base);
    }

    private static double width(String words, Font font) {
        return font.getStringBounds(words, METRICS).getWidth();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowWords words && super.equals(other) && columns.equals(words.columns);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + columns.hashCode();
    }
}
