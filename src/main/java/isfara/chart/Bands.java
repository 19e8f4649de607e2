package isfara.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.function.IntToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Puts bands and lines on a plot, one above the other in the order of the calls. */
final class Bands {

    private static final int MOST_POINTS = 400;

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
        for (int i = 0; i < count; i = next(i)) {
            double bottom = low.applyAsDouble(i);
            double top = high.applyAsDouble(i);
            boolean known = !Double.isNaN(bottom) && !Double.isNaN(top);
            if (known && !(flat(low, i) && flat(high, i))) {
                series.add(x.applyAsDouble(i), bottom, bottom, top);
            }
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
        for (int i = 0; i < count; i = next(i)) {
            double value = y.applyAsDouble(i);
            if (!Double.isNaN(value) && !flat(y, i)) {
                series.add(x.applyAsDouble(i), value);
            }
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

    /** Whether a curve is level around a place, so that the place need not be drawn. */
    private boolean flat(IntToDoubleFunction y, int i) {
        int step = step();
        return i >= step
                && i + step < count
                && y.applyAsDouble(i) == y.applyAsDouble(i - step)
                && y.applyAsDouble(i) == y.applyAsDouble(i + step);
    }

    /** A long curve is thinned to what a picture can show; its last point stays. */
    private int next(int i) {
        return i == count - 1 ? count : StrictMath.min(i + step(), count - 1);
    }

    private int step() {
        return StrictMath.max(1, (count + MOST_POINTS - 1) / MOST_POINTS);
    }
}
