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
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** Lines over time. */
final class CurveChart implements LivePicture {

    private static final double HEIGHT = 92;

    /** An axis of people reaches at least as far. */
    private static final double FEWEST_PEOPLE = 10;

    private final String title;
    private final List<Curve> curves;
    private final NumberAxis axis;
    private final NumberFormat format;
    private final boolean shares;
    private final CurveData data;
    private final TimePlot plot;

    private CurveChart(String title, NumberAxis axis, NumberFormat format, boolean shares, List<Curve> curves) {
        this.title = title;
        this.curves = List.copyOf(curves);
        this.axis = axis;
        this.format = format;
        this.shares = shares;
        this.data = new CurveData(this.curves);
        this.plot = new TimePlot(axis);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < curves.size(); i++) {
            renderer.setSeriesPaint(i, curves.get(i).colour());
            renderer.setSeriesStroke(i, curves.get(i).stroke());
        }
        plot.plot().setDataset(data);
        plot.plot().setRenderer(renderer);
    }

    /** Of people, on an axis that grows with them. */
    static CurveChart people(String title, List<Curve> curves) {
        return new CurveChart(title, Axes.counts("people", FEWEST_PEOPLE), HouseStyle.counts(), false, curves);
    }

    /** Of numbers from 0 to 1. */
    static CurveChart shares(String title, List<Curve> curves) {
        NumberAxis axis = new NumberAxis("0 to 1");
        axis.setRange(0, 1);
        axis.setTickUnit(new NumberTickUnit(0.5));
        NumberFormat format = HouseStyle.counts();
        format.setMinimumFractionDigits(2);
        return new CurveChart(title, axis, format, true, curves);
    }

    @Override
    public String title() {
        return title;
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
        data.show(excerpt, (int) area.getWidth());
        if (!shares) {
            axis.setRange(0, StrictMath.max(FEWEST_PEOPLE, data.top() * 1.08));
        }
        plot.draw(g, area, excerpt, dates);
    }

    /** What is drawn. */
    CurveData data() {
        return data;
    }
}
