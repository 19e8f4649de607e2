package isfara.gui.live;

import isfara.chart.Axes;
import isfara.chart.HouseStyle;
import isfara.chart.Key;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Lines over time. */
final class CurveChart implements LivePicture {

    private static final double HEIGHT = 92;

    /** An axis of people reaches at least as far. */
    private static final double FEWEST_PEOPLE = 10;

    /** Room above the highest value. */
    private static final double HEADROOM = 1.02;

    /** Room below nothing, for the lines of both sides. */
    private static final double FOOTROOM = 0.03;

    private final String title;
    private final String unit;
    private final List<Curve> curves;
    private final NumberAxis axis;
    private final double least;
    private final NumberFormat format;
    private final List<CurveData> data;
    private final TimePlot plot;

    private CurveChart(String title, String unit, NumberAxis axis, NumberFormat format, List<Curve> curves) {
        this.title = title;
        this.unit = unit;
        this.curves = List.copyOf(curves);
        this.axis = axis;
        this.least = axis.getUpperBound();
        this.format = format;
        this.data = this.curves.stream().map(CurveData::new).toList();
        XYPlot lines = new NudgedPlot(this.curves);
        for (int i = 0; i < curves.size(); i++) {
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
            renderer.setDrawSeriesLineAsPath(true);
            renderer.setSeriesPaint(0, curves.get(i).colour());
            renderer.setSeriesStroke(0, curves.get(i).stroke());
            lines.setDataset(i, data.get(i));
            lines.setRenderer(i, renderer);
        }
        this.plot = new TimePlot(lines, axis);
    }

    /** Of people, on an axis that grows with them. */
    static CurveChart people(String title, List<Curve> curves) {
        return new CurveChart(title, "people", Axes.counts(null, FEWEST_PEOPLE), HouseStyle.counts(), curves);
    }

    /** Of numbers from 0 to 1. */
    static CurveChart shares(String title, List<Curve> curves) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, HEADROOM);
        axis.setTickUnit(new NumberTickUnit(0.5));
        NumberFormat format = HouseStyle.counts();
        format.setMinimumFractionDigits(2);
        return new CurveChart(title, "0 to 1", axis, format, curves);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String unit() {
        return unit;
    }

    @Override
    public int keyCount() {
        return curves.size();
    }

    @Override
    public List<Key> keys(Excerpt excerpt) {
        return curves.stream().map(curve -> curve.key(excerpt.last(), format)).toList();
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Excerpt excerpt, boolean dates) {
        data.forEach(curve -> curve.take(excerpt));
        double top = data.stream().mapToDouble(CurveData::top).max().orElse(0) * HEADROOM;
        double upper = StrictMath.max(top, least);
        axis.setRange(-upper * FOOTROOM, upper);
        data.forEach(curve -> curve.thin(upper));
        plot.draw(g, area, excerpt, dates);
    }
}
