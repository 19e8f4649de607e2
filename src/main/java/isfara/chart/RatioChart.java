package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Interval;
import isfara.chart.Figure.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Ratios to the baseline on a scale of doublings, a row each, beside what the literature says and what presence alone does. */
public final class RatioChart {

    private static final Color EFFECT = new Color(0x00, 0x72, 0xB2);
    private static final Color PRESENCE = new Color(0xD5, 0x5E, 0x00);
    private static final Color LITERATURE = new Color(0xD9, 0xD9, 0xD9);
    private static final int ROW = 22;
    private static final int AXIS_ROOM = 70;
    private static final double ROOM = 1.15;

    private RatioChart() {}

    /**
     * The figure.
     *
     * @param name of its files
     * @param title its subject
     * @param axis what the ratio is of
     * @param rows from the top
     * @param caption scenarios, replications, parameters, version
     */
    public static Figure figure(String name, String title, String axis, List<RatioRow> rows, String caption) {
        long clear = rows.stream()
                .filter(row -> row.interval().known() && !row.interval().contains(1))
                .count();
        return new Figure(
                name,
                title,
                "Each row alone against the baseline, on the same replications. Left of 1 is less.",
                List.of(panel(axis, rows)),
                1,
                List.of(
                        new Key.Point("effects from their priors: ratio and its 80 % interval", EFFECT),
                        new Key.Diamond("direct effects taken away: what presence alone does", PRESENCE),
                        new Key.Area("range in the literature, where it gives one", LITERATURE)),
                caption,
                "For " + clear + " of " + rows.size() + " the 80 % interval leaves out no difference.");
    }

    private static Panel panel(String axis, List<RatioRow> rows) {
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(doublings(axis, rows));
        List<String> names = rows.stream().map(RatioRow::name).toList();
        List<String> numbers = rows.stream().map(RatioChart::words).toList();
        plot.setRangeAxis(new RowWords(List.of(new RowWords.Column("", names, RowWords.widest(names)))));
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setInsets(new RectangleInsets(16, 10, 2, 18));
        plot.setRangeAxis(
                1,
                new RowWords(
                        List.of(new RowWords.Column("ratio (80 %)", numbers, RowWords.widest(numbers))),
                        RowWords.widest(names)));
        plot.setRangeGridlinesVisible(false);
        plot.addDomainMarker(Marks.line(1), Layer.BACKGROUND);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (int i = 0; i < rows.size(); i++) {
            draw(renderer, data, rows.get(i), rows.size() - 1.0 - i);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return new Panel("", "", chart, rows.size() * ROW + AXIS_ROOM);
    }

    private static void draw(XYLineAndShapeRenderer renderer, XYSeriesCollection data, RatioRow row, double y) {
        if (row.literature().known()) {
            renderer.addAnnotation(
                    new XYBoxAnnotation(
                            row.literature().low(), y - 0.4, row.literature().high(), y + 0.4, null, null, LITERATURE),
                    Layer.BACKGROUND);
        }
        int presence = series(data, y, row.presence());
        renderer.setSeriesPaint(presence, PRESENCE);
        renderer.setSeriesShapesVisible(presence, true);
        renderer.setSeriesShape(presence, Marks.DIAMOND);
        int interval = series(data, y, row.interval().low(), row.interval().high());
        renderer.setSeriesPaint(interval, EFFECT);
        renderer.setSeriesStroke(interval, new BasicStroke(2.4f));
        int point = series(data, y, row.ratio());
        renderer.setSeriesPaint(point, EFFECT);
        renderer.setSeriesShapesVisible(point, true);
        renderer.setSeriesShape(point, new Ellipse2D.Double(-4, -4, 8, 8));
    }

    private static int series(XYSeriesCollection data, double y, double... values) {
        XYSeries series = new XYSeries(data.getSeriesCount(), false, true);
        for (double value : values) {
            if (value > 0) {
                series.add(value, y);
            }
        }
        data.addSeries(series);
        return data.getSeriesCount() - 1;
    }

    private static String words(RatioRow row) {
        Interval i = row.interval();
        return Digits.number(row.ratio())
                + (i.known() ? " (" + Digits.number(i.low()) + " to " + Digits.number(i.high()) + ")" : "");
    }

    private static LogAxis doublings(String label, List<RatioRow> rows) {
        double low = 1;
        double high = 1;
        for (RatioRow row : rows) {
            for (double value : new double[] {
                row.ratio(),
                row.presence(),
                row.interval().low(),
                row.interval().high(),
                row.literature().low(),
                row.literature().high()
            }) {
                if (value > 0) {
                    low = StrictMath.min(low, value);
                    high = StrictMath.max(high, value);
                }
            }
        }
        LogAxis axis = new LogAxis(label);
        axis.setBase(2);
        axis.setTickUnit(new NumberTickUnit(1));
        axis.setMinorTickMarksVisible(false);
        axis.setNumberFormatOverride(new Plain());
        axis.setRange(new Range(low / ROOM, high * ROOM));
        return axis;
    }

    /** Halves and doubles as people write them: 0.25, 0.5, 1, 2. */
    private static final class Plain extends NumberFormat {

        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return to.append(number);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("only written");
        }
    }
}
