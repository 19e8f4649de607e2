package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.score.Check;
import isfara.analysis.score.Predicted;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * The rows of one part of the record: names at the left, bands in the middle, numbers at the right.
 *
 * @param group its heading
 * @param checks from top to bottom
 */
record ValidationRows(String group, List<Check> checks) {

    static final Color FITTED = new Color(0x00, 0x72, 0xB2);
    static final Color UNFITTED = new Color(0xD5, 0x5E, 0x00);
    static final Color PRIOR = new Color(0xBD, 0xBD, 0xBD);

    private static final int ROW = 20;
    private static final int AXIS_ROOM = 37;
    private static final double EDGE = 0.3;
    private static final double FARTHEST = 0.27;

    /** Widths of the words beside the rows, in pixels, so that all panels of a figure line up. */
    record Widths(double names, double documented, double predicted, double verdict) {

        static Widths of(List<Check> checks) {
            return new Widths(
                    RowWords.widest(words(checks, ValidationRows::name)),
                    RowWords.widest(words(checks, Check::documented)),
                    RowWords.widest(words(checks, Check::predicted)),
                    RowWords.widest(words(checks, Check::verdict)));
        }
    }

    private static List<String> words(List<Check> checks, Function<Check, String> of) {
        return checks.stream().map(of).toList();
    }

    private static String name(Check check) {
        return check.unit().equals("share") ? check.name() : check.name() + ", " + check.unit();
    }

    Panel panel(Widths widths) {
        XYPlot plot = new XYPlot();
        NumberAxis x = new NumberAxis();
        x.setRange(-EDGE, 1 + EDGE);
        x.setTickUnit(new NumberTickUnit(1));
        x.setNumberFormatOverride(new PriorEnds());
        plot.setDomainAxis(x);
        plot.setRangeAxis(
                new RowWords(List.of(new RowWords.Column("", words(checks, ValidationRows::name), widths.names()))));
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setInsets(new RectangleInsets(16, 10, 2, 18));
        plot.setRangeAxis(
                1,
                new RowWords(
                        List.of(
                                column("documented", Check::documented, widths.documented()),
                                column("predicted (90 %)", Check::predicted, widths.predicted()),
                                column("documented lies", Check::verdict, widths.verdict())),
                        widths.names()));
        plot.setRangeGridlinesVisible(false);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        XYSeriesCollection observed = new XYSeriesCollection();
        for (int i = 0; i < checks.size(); i++) {
            double row = checks.size() - 1.0 - i;
            bands(renderer, checks.get(i), row);
            observed(renderer, observed, checks.get(i), row);
        }
        plot.setDataset(observed);
        plot.setRenderer(renderer);
        return new Panel(group, "", chart, checks.size() * ROW + AXIS_ROOM);
    }

    private RowWords.Column column(String heading, Function<Check, String> of, double width) {
        return new RowWords.Column(
                heading, words(checks, of), StrictMath.max(width, RowWords.widest(List.of(heading))));
    }

    private static void bands(XYLineAndShapeRenderer renderer, Check check, double row) {
        Predicted prior = check.prior();
        Predicted posterior = check.posterior();
        Color colour = check.fitted() ? FITTED : UNFITTED;
        if (prior.known()) {
            box(renderer, check, prior.low90(), prior.high90(), row, 0.09, PRIOR);
        }
        if (posterior.known()) {
            box(renderer, check, posterior.low90(), posterior.high90(), row, 0.27, light(colour, 0.45));
            box(renderer, check, posterior.low50(), posterior.high50(), row, 0.27, light(colour, 0.75));
            double median = clamped(check.place(posterior.median()));
            renderer.addAnnotation(
                    new XYBoxAnnotation(
                            median - 0.003, row - 0.36, median + 0.003, row + 0.36, null, null, colour.darker()),
                    Layer.BACKGROUND);
        }
    }

    /** At least a hair wide, so that a band of one number is seen. */
    private static void box(
            XYLineAndShapeRenderer renderer, Check check, double from, double to, double row, double half, Color fill) {
        double left = clamped(check.place(from)) - 0.001;
        double right = clamped(check.place(to)) + 0.001;
        renderer.addAnnotation(
                new XYBoxAnnotation(left, row - half, right, row + half, null, null, fill), Layer.BACKGROUND);
    }

    private static void observed(XYLineAndShapeRenderer renderer, XYSeriesCollection data, Check check, double row) {
        series(renderer, data, new double[] {check.low(), check.high()}, check, row);
        series(renderer, data, new double[] {check.best()}, check, row);
        int range = data.getSeriesCount() - 2;
        renderer.setSeriesStroke(range, HouseStyle.LINE);
        renderer.setSeriesShapesVisible(range + 1, true);
        double place = check.place(check.best());
        renderer.setSeriesShape(
                range + 1, place < -FARTHEST ? Marks.LEFTWARD : place > 1 + FARTHEST ? Marks.RIGHTWARD : Marks.DIAMOND);
        renderer.setSeriesOutlinePaint(range + 1, Color.WHITE);
        renderer.setUseOutlinePaint(true);
        renderer.setDrawOutlines(true);
    }

    private static void series(
            XYLineAndShapeRenderer renderer, XYSeriesCollection data, double[] values, Check check, double row) {
        XYSeries series = new XYSeries(data.getSeriesCount(), false, true);
        for (double value : values) {
            series.add(clamped(check.place(value)), row);
        }
        renderer.setSeriesPaint(data.getSeriesCount(), HouseStyle.INK);
        data.addSeries(series);
    }

    private static double clamped(double place) {
        return StrictMath.max(-FARTHEST, StrictMath.min(1 + FARTHEST, place));
    }
}
