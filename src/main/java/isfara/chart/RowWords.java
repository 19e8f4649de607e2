package isfara.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
 *
 * <p>On a narrow figure the plot comes first: words at the left are shortened, and columns at the right that leave it no room are
 * left out, the last first. The numbers are then in the table of the same name.
 */
final class RowWords extends NumberAxis {

    private static final long serialVersionUID = 1;
    private static final int GAP = 14;
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Words at the left take no more of the width than this. */
    private static final double MOST_AT_LEFT = 0.42;

    /** The plot keeps this share of the width, and no fewer pixels than these. */
    private static final double PLOT = 0.2;

    private static final double NARROWEST = 120;

    private final transient List<Column> columns;
    private final double opposite;

    /**
     * Words of all rows.
     *
     * @param heading above them
     * @param words from the top row to the bottom row
     * @param width what they need at most, in pixels; wider than the words where other plots are to line up
     */
    record Column(String heading, List<String> words, double width) {

        private Column within(double most) {
            return width <= most
                    ? this
                    : new Column(
                            heading, words.stream().map(w -> shortened(w, most)).toList(), most);
        }
    }

    private static String shortened(String words, double most) {
        if (width(words, HouseStyle.LABEL) <= most) {
            return words;
        }
        int kept = words.length();
        while (kept > 0 && width(words.substring(0, kept) + "…", HouseStyle.LABEL) > most) {
            kept--;
        }
        return words.substring(0, kept).stripTrailing() + "…";
    }

    RowWords(List<Column> columns) {
        this(columns, 0);
    }

    /** Words at the right of a plot whose words at the left are so wide at most. */
    RowWords(List<Column> columns, double opposite) {
        super(null);
        this.columns = List.copyOf(columns);
        this.opposite = opposite;
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
        all.add(
                kept(plotArea.getWidth(), edge).stream()
                        .mapToDouble(c -> c.width() + GAP)
                        .sum(),
                edge);
        return all;
    }

    /** The columns that there is room for, no wider than there is. */
    private List<Column> kept(double room, RectangleEdge edge) {
        double most = MOST_AT_LEFT * room;
        if (RectangleEdge.LEFT.equals(edge)) {
            return columns.stream().map(c -> c.within(most)).toList();
        }
        double left = room - StrictMath.min(opposite, most) - GAP - StrictMath.max(NARROWEST, PLOT * room);
        List<Column> kept = new ArrayList<>();
        for (Column column : columns) {
            left -= column.width() + GAP;
            if (left < 0) {
                break;
            }
            kept.add(column);
        }
        return kept;
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
        for (Column column : kept(plotArea.getWidth(), edge)) {
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
        return other instanceof RowWords words
                && super.equals(other)
                && columns.equals(words.columns)
                && opposite == words.opposite;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + columns.hashCode();
    }
}
