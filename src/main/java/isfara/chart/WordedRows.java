package isfara.chart;

import isfara.chart.Figure.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Rows of a plot, each with its words above its marks: they have room also on a phone. */
final class WordedRows {

    /** A point. */
    static final Shape DOT = new Ellipse2D.Double(-4, -4, 8, 8);

    /** A short stroke across a row. */
    static final Shape TICK = new Rectangle2D.Double(-0.75, -8, 1.5, 16);

    private static final int ROW = 40;
    private static final int AXIS_ROOM = 46;
    private static final double MARKS = 0.25;
    private static final double LOWER = 0.17;
    private static final double WORDS = 0.72;
    private static final double ROOM = 0.06;
    private static final double LABELS = 4;

    private final int rows;
    private final double left;
    private final XYPlot plot = new XYPlot();
    private final XYSeriesCollection data = new XYSeriesCollection();
    private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();

    /**
     * Empty rows.
     *
     * @param axis what is drawn and in what unit
     * @param low the lowest value that is drawn
     * @param high the highest
     * @param rows how many
     */
    WordedRows(String axis, double low, double high, int rows) {
        this.rows = rows;
        double span = high > low ? high - low : 1;
        this.left = low - ROOM * span;
        NumberAxis x = new NumberAxis(axis);
        x.setRange(left, high + ROOM * span);
        double step = step(span / LABELS);
        x.setTickUnit(new NumberTickUnit(step));
        x.setNumberFormatOverride(HouseStyle.counts());
        NumberAxis y = new NumberAxis();
        y.setRange(0, StrictMath.max(1, rows));
        y.setTickLabelsVisible(false);
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
    }

    /** Words above the marks of a row, counted from 0 at the top. */
    void words(int row, String words, boolean quiet) {
        XYTextAnnotation text = new XYTextAnnotation(words, left, rows - 1 - row + WORDS);
        text.setFont(HouseStyle.LABEL);
        text.setPaint(quiet ? HouseStyle.QUIET : HouseStyle.INK);
        text.setBackgroundPaint(Color.WHITE);
        text.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(text);
    }

    /** A line from one value to another, so many pixels thick. */
    void line(int row, double from, double to, Color colour, float thickness) {
        line(row, from, to, colour, new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND), 0);
    }

    /** The same somewhat lower, as a whisker of what stands above it. */
    void whisker(int row, double from, double to, Color colour) {
        line(row, from, to, colour, HouseStyle.LINE, LOWER);
    }

    private void line(int row, double from, double to, Color colour, Stroke stroke, double lower) {
        if (Double.isNaN(from) || Double.isNaN(to)) {
            return;
        }
        int series = series(row, lower, from, to);
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, stroke);
        renderer.setSeriesLinesVisible(series, true);
        renderer.setSeriesShapesVisible(series, false);
    }

    /** A point, filled or hollow. */
    void point(int row, double value, Shape shape, Color colour, boolean filled) {
        point(row, 0, value, shape, colour, filled);
    }

    /** A filled point on a whisker. */
    void lowerPoint(int row, double value, Shape shape, Color colour) {
        point(row, LOWER, value, shape, colour, true);
    }

    private void point(int row, double lower, double value, Shape shape, Color colour, boolean filled) {
        if (Double.isNaN(value)) {
            return;
        }
        int series = series(row, lower, value);
        renderer.setSeriesPaint(series, filled ? colour : Color.WHITE);
        renderer.setSeriesOutlinePaint(series, colour);
        renderer.setSeriesLinesVisible(series, false);
        renderer.setSeriesShapesVisible(series, true);
        renderer.setSeriesShape(series, shape);
    }

    private int series(int row, double lower, double... values) {
        XYSeries series = new XYSeries(data.getSeriesCount(), false, true);
        for (double value : values) {
            series.add(value, rows - 1 - row + MARKS - lower);
        }
        data.addSeries(series);
        return data.getSeriesCount() - 1;
    }

    /** A thin line through all rows. */
    void mark(double value) {
        plot.addDomainMarker(Marks.line(value), Layer.BACKGROUND);
    }

    /** A dashed line through all rows. */
    void dashes(double value, Color colour) {
        if (!Double.isNaN(value)) {
            plot.addDomainMarker(new ValueMarker(value, colour, HouseStyle.DASHED), Layer.BACKGROUND);
        }
    }

    /** The finished panel. */
    Panel panel(String title, String note, String scenario) {
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setDefaultOutlineStroke(HouseStyle.LINE);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setRangeGridlinesVisible(false);
        plot.getRangeAxis().setTickMarksVisible(false);
        plot.getRangeAxis().setAxisLineVisible(false);
        return new Panel(title, note, chart, rows * ROW + AXIS_ROOM, scenario);
    }

    /** A round step of at least this: 1, 2 or 5 times a power of ten. */
    private static double step(double atLeast) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(atLeast)));
        double times = atLeast / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }
}
