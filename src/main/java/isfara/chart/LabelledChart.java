package isfara.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** A chart whose lines are named where they end, at its right, as far as there is room: on a phone the key must do. */
final class LabelledChart implements Picture {

    /** Narrower than this, in pixels, a chart cannot spare room for names. */
    private static final double LEAST_CHART = 240;

    private static final double LEADER = 14;
    private static final double LINE_HEIGHT = 14;

    private final XYPlot plot;
    private final JFreeChart chart;
    private final int height;
    private final List<End> ends;

    /**
     * Where a line ends.
     *
     * @param scenario whose line it is
     * @param value on the range axis
     * @param colour of the line
     */
    record End(String scenario, double value, Color colour) {}

    /** Around a plot; ends may come in any order. */
    LabelledChart(XYPlot plot, int height, List<End> ends) {
        this.plot = plot;
        this.chart = HouseStyle.chart(plot);
        this.height = height;
        this.ends = ends.stream()
                .filter(e -> !Double.isNaN(e.value()))
                .sorted(Comparator.comparingDouble(End::value).reversed())
                .toList();
    }

    @Override
    public double height(double width) {
        return height;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double words = ends.stream()
                .mapToDouble(e -> Lettering.widthOf(e.scenario(), HouseStyle.LABEL))
                .max()
                .orElse(0);
        double left = area.getWidth() - words - 4;
        if (left < LEAST_CHART || ends.size() * LINE_HEIGHT > height || inOnePlace()) {
            chart.draw(g, area);
            return;
        }
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(g, new Rectangle2D.Double(area.getX(), area.getY(), left, area.getHeight()), info);
        Rectangle2D data = info.getPlotInfo().getDataArea();
        double[] at = ends.stream()
                .mapToDouble(e -> plot.getRangeAxis().valueToJava2D(e.value(), data, RectangleEdge.LEFT))
                .toArray();
        double[] labels = Spread.apart(at, LINE_HEIGHT, data.getMinY() + 4, data.getMaxY() - 2);
        for (int i = 0; i < ends.size(); i++) {
            label(g, ends.get(i), data.getMaxX(), at[i], labels[i]);
        }
    }

    /** Whether all lines end within a hundredth of the axis: names there would tell nothing. */
    private boolean inOnePlace() {
        return ends.size() > 1
                && ends.get(0).value() - ends.get(ends.size() - 1).value()
                        < plot.getRangeAxis().getRange().getLength() / 100;
    }

    private static void label(Graphics2D g, End end, double x, double from, double to) {
        ScenarioGroups.begin(g, end.scenario());
        g.setPaint(end.colour());
        g.setStroke(HouseStyle.THIN);
        g.draw(new Line2D.Double(x + 1, from, x + LEADER, to));
        g.setPaint(HouseStyle.INK);
        g.setFont(HouseStyle.LABEL);
        g.drawString(end.scenario(), (float) (x + LEADER + 3), (float) (to + 4));
        ScenarioGroups.end(g, end.scenario());
    }
}
