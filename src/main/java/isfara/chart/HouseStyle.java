package isfara.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The one style of all charts: font, colours, strokes, grid. */
public final class HouseStyle {

    /** Text and main lines. */
    public static final Color INK = new Color(0x22, 0x22, 0x22);
    /** Text beside the point. */
    public static final Color QUIET = new Color(0x59, 0x59, 0x59);
    /** Grid lines. */
    public static final Color GRID = new Color(0xE4, 0xE4, 0xE4);
    /** Axes and frames. */
    public static final Color AXIS = new Color(0x8C, 0x8C, 0x8C);

    /** Titles. */
    public static final Font TITLE = font(Font.BOLD, 17);
    /** Lines under titles. */
    public static final Font SUBTITLE = font(Font.PLAIN, 12);
    /** Headings of panels. */
    public static final Font PANEL = font(Font.BOLD, 12);
    /** Axes and keys. */
    public static final Font LABEL = font(Font.PLAIN, 11);
    /** Captions. */
    public static final Font CAPTION = font(Font.PLAIN, 10);
    /** Names on maps and in cells. */
    public static final Font SMALL = font(Font.PLAIN, 9);

    /** Lines of data. */
    public static final Stroke LINE = new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** The finest line. */
    public static final Stroke HAIR = new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Frames and grid. */
    public static final Stroke THIN = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    /** Dashes. */
    public static final Stroke DASHED = dashes(1.6f, 6, 3);
    /** Dots. */
    public static final Stroke DOTTED = dashes(1.3f, 2, 3);
    /** Lines to be seen first. */
    public static final Stroke THICK = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    private HouseStyle() {}

    /**
     * Makes sure that text can be drawn at all.
     *
     * @throws ChartException naming what to install when the machine has no fonts
     */
    public static void requireFonts() {
        try {
            LABEL.getStringBounds("0", new FontRenderContext(null, true, true));
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new ChartException(
                    "charts need a font and this machine has none: install one"
                            + " (on Debian and Ubuntu: apt-get install fontconfig fonts-dejavu-core),"
                            + " then make the report again with 'isfara report'; the numbers are in the tables",
                    e);
        }
    }

    /** A chart around a plot: nothing but the plot. */
    public static JFreeChart chart(XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinePaint(GRID);
        plot.setRangeGridlinePaint(GRID);
        plot.setDomainGridlineStroke(THIN);
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 10, 2, 18));
        axis(plot.getDomainAxis());
        axis(plot.getRangeAxis());
        JFreeChart chart = new JFreeChart(null, PANEL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    /** Whole numbers with thousands apart and a real minus sign, as everywhere. */
    public static NumberFormat counts() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.##", symbols);
    }

    /** Shares as per cent. */
    public static NumberFormat shares() {
        return new DecimalFormat("0.### %", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }

    /** The same colour, see-through. */
    public static Color light(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) StrictMath.rint(255 * opacity));
    }

    /** How dense the interval of a scenario is drawn among those of so many: many on one another would be mud. */
    static double intervalOpacity(int scenarios) {
        return scenarios <= 4 ? 0.13 : 0.06;
    }

    private static void axis(ValueAxis axis) {
        axis.setLabelFont(LABEL);
        axis.setTickLabelFont(LABEL);
        axis.setLabelPaint(QUIET);
        axis.setTickLabelPaint(INK);
        axis.setAxisLinePaint(AXIS);
        axis.setTickMarkPaint(AXIS);
        axis.setTickMarksVisible(true);
    }

    private static Font font(int style, int size) {
        return new Font("DejaVu Sans", style, size);
    }

    private static Stroke dashes(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
