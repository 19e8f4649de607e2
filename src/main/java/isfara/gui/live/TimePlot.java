package isfara.gui.live;

import isfara.chart.Axes;
import isfara.chart.HouseStyle;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** A plot over the hours of a run, with a line at the present hour. Built once and drawn ever again. */
final class TimePlot {

    /** Height of the dates below. */
    static final double DATES = 18;

    private static final double TOP = 5;

    /** Half of the lowest number of the axis stands below the plot. */
    private static final double EDGE = 5;

    private static final double RIGHT = 32;

    private final DateAxis time = Axes.hours();
    private final ValueMarker now = new ValueMarker(0, HouseStyle.AXIS, HouseStyle.THIN);
    private final JFreeChart chart;

    TimePlot(XYPlot plot, NumberAxis values) {
        plot.setDomainAxis(time);
        plot.setRangeAxis(values);
        plot.addDomainMarker(now);
        chart = HouseStyle.chart(plot);
        chart.setNotify(false);
        plot.setInsets(new RectangleInsets(TOP, 0, 0, RIGHT));
        values.setFixedDimension(LivePicture.LEFT);
    }

    /** Draws it, and tells where the hours lie. */
    Hours draw(Graphics2D g, Rectangle2D area, Excerpt excerpt, boolean dates) {
        time.setRange(excerpt.moment(excerpt.from()), excerpt.moment(excerpt.to()));
        time.setTickLabelsVisible(dates);
        time.setFixedDimension(dates ? DATES : EDGE);
        now.setValue(excerpt.moment(excerpt.last().until()));
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        chart.draw(g, area, info);
        return new Hours(info.getPlotInfo().getDataArea(), excerpt.from(), excerpt.to());
    }

    /**
     * Where hours lie on a picture.
     *
     * @param area of the data
     * @param from hour at its left edge
     * @param to hour at its right edge
     */
    record Hours(Rectangle2D area, int from, int to) {

        /** How far to the right an hour lies, within the area. */
        double x(int hour) {
            double share = (hour - from) / (double) (to - from);
            return area.getX() + area.getWidth() * StrictMath.min(1, StrictMath.max(0, share));
        }
    }
}
