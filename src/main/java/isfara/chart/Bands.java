package isfara.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Puts bands and lines on a plot, one above the other in the order of the calls. */
final class Bands {

    private static final int MOST_POINTS = 400;

    /** Part of the height of a plot that nobody sees: a fifth of a pixel or less. */
    private static final double UNSEEN = 0.001;

    private final XYPlot plot;
    private final IntToDoubleFunction x;
    private final int count;
    private final String scenario;

    /** On a plot whose places have these x. */
    Bands(XYPlot plot, int count, IntToDoubleFunction x) {
        this(plot, count, x, "");
    }

    /** Of a scenario, on a plot that shows several. */
    Bands(XYPlot plot, int count, IntToDoubleFunction x, String scenario) {
        this.plot = plot;
        this.x = x;
        this.count = count;
        this.scenario = scenario;
    }

    /** An area between two curves. */
    Bands area(IntToDoubleFunction low, IntToDoubleFunction high, Color colour) {
        YIntervalSeries series = new YIntervalSeries("band", false, true);
        for (int i : worthDrawing(low, high)) {
            double bottom = low.applyAsDouble(i);
            series.add(x.applyAsDouble(i), bottom, bottom, high.applyAsDouble(i));
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setSeriesFillPaint(0, new Color(colour.getRGB()));
        renderer.setAlpha(colour.getAlpha() / 255f);
        int place = place();
        plot.setDataset(place, data);
        plot.setRenderer(place, renderer);
        return this;
    }

    /** A curve. */
    Bands line(IntToDoubleFunction y, Color colour, Stroke stroke) {
        XYSeries series = new XYSeries("line", false, true);
        for (int i : worthDrawing(y)) {
            series.add(x.applyAsDouble(i), y.applyAsDouble(i));
        }
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        int place = place();
        plot.setDataset(place, new XYSeriesCollection(series));
        plot.setRenderer(place, renderer);
        return this;
    }

    private int place() {
        int place = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        if (plot instanceof OwnedPlot owned) {
            owned.own(place, scenario);
        }
        return place;
    }

    /** Places where all curves are known and at least one does not go straight on. */
    private int[] worthDrawing(IntToDoubleFunction... curves) {
        int[] known = IntStream.iterate(0, i -> i < count, this::next)
                .filter(i -> Arrays.stream(curves).noneMatch(y -> Double.isNaN(y.applyAsDouble(i))))
                .toArray();
        Rectangle2D unit = new Rectangle2D.Double(0, 0, 1, 1);
        double[][] heights = Arrays.stream(curves)
                .map(y -> IntStream.of(known)
                        .mapToDouble(
                                i -> plot.getRangeAxis().valueToJava2D(y.applyAsDouble(i), unit, RectangleEdge.LEFT))
                        .toArray())
                .toArray(double[][]::new);
        double[] across = IntStream.of(known)
                .mapToDouble(i -> plot.getDomainAxis().valueToJava2D(x.applyAsDouble(i), unit, RectangleEdge.BOTTOM))
                .toArray();
        boolean[] needed = Thinning.needed(across, heights, UNSEEN);
        return IntStream.range(0, known.length)
                .filter(i -> needed[i])
                .map(i -> known[i])
                .toArray();
    }

    /** A long curve is thinned to what a picture can show; its last point stays. */
    private int next(int i) {
        return i == count - 1 ? count : StrictMath.min(i + step(), count - 1);
    }

    private int step() {
        return StrictMath.max(1, (count + MOST_POINTS - 1) / MOST_POINTS);
    }
}
