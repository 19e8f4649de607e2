package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.analysis.Quantiles;
import isfara.analysis.Summary;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** One scenario's row: words, the share with none, and below one another shape, bar, mean and points of the others. */
final class DistributionRow extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1;

    /** Of a row, in pixels. */
    static final int HEIGHT = 112;

    /** No more runs than this are drawn as points. */
    static final int MOST_POINTS = 200;

    // Pixels below the top of the row.
    private static final double NAME = 14;
    private static final double WORDS = 28;
    private static final double SHAPE_TOP = 32;
    private static final double SHAPE = 70;
    private static final double BAR = 78;
    private static final double MEAN = 90;
    private static final double POINTS = 97;
    private static final double POINTS_DEEP = 9;

    private final String scenario;
    private final List<String> words;
    private final Color colour;
    private final transient Values values;
    private final double bottom;
    private final double tallest;

    /**
     * What is drawn of an outcome.
     *
     * @param above places of the runs with any, ascending
     * @param points places of some of them, in the order of the runs
     * @param runs the numbers of these runs
     * @param density of those above
     * @param summary of all runs
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Values(double[] above, double[] points, int[] runs, Density density, Summary summary) {

        static Values of(double[] outcomes, Summary summary) {
            int[] any = IntStream.range(0, outcomes.length)
                    .filter(run -> outcomes[run] > 0)
                    .toArray();
            double[] places = IntStream.of(any)
                    .mapToDouble(run -> CompressedAxis.place(outcomes[run]))
                    .toArray();
            int every = (any.length + MOST_POINTS - 1) / MOST_POINTS;
            int[] some = IntStream.range(0, any.length)
                    .filter(i -> every > 0 && i % every == 0)
                    .toArray();
            double[] above = places.clone();
            Arrays.sort(above);
            double from = CompressedAxis.place(0.5);
            double to = above.length == 0 ? 1 : above[above.length - 1] + 0.12;
            return new Values(
                    above,
                    IntStream.of(some).mapToDouble(i -> places[i]).toArray(),
                    IntStream.of(some).map(i -> any[i]).toArray(),
                    Density.of(above, from, to),
                    summary);
        }

        double largest() {
            return above.length == 0 ? 1 : StrictMath.pow(10, above[above.length - 1]) - 1;
        }

        /** Height of the shape where it is highest, its area being the share of the runs with any. */
        double tallest() {
            return above.length == 0 ? 0 : density.max() * summary.any().share();
        }
    }

    /**
     * A row.
     *
     * @param words under the name, the most important first
     * @param bottom its place on the range axis
     * @param tallest height of the highest shape in the picture
     */
    DistributionRow(String scenario, List<String> words, Color colour, Values values, double bottom, double tallest) {
        super();
        this.scenario = scenario;
        this.words = words;
        this.colour = colour;
        this.values = values;
        this.bottom = bottom;
        this.tallest = tallest;
    }

    @Override
    public void draw(
            Graphics2D g, XYPlot plot, Rectangle2D area, ValueAxis x, ValueAxis y, int index, PlotRenderingInfo info) {
        ScenarioGroups.begin(g, scenario);
        double top = y.valueToJava2D(bottom + 1, area, RectangleEdge.LEFT);
        g.setPaint(HouseStyle.INK);
        g.setFont(HouseStyle.PANEL);
        g.drawString(scenario, (float) area.getX(), (float) (top + NAME));
        g.setPaint(HouseStyle.QUIET);
        g.setFont(HouseStyle.LABEL);
        g.drawString(fitting(area.getWidth()), (float) area.getX(), (float) (top + WORDS));
        none(g, area, x, top);
        if (values.above().length > 0) {
            shape(g, area, x, top);
            bar(g, area, x, top);
            points(g, area, x, top);
        }
        mean(g, area, x, top);
        ScenarioGroups.end(g, scenario);
    }

    /** As much of the words as there is room for. */
    private String fitting(double room) {
        String said = words.get(0);
        for (String more : words.subList(1, words.size())) {
            if (Lettering.widthOf(said + ", " + more, HouseStyle.LABEL) > room) {
                break;
            }
            said += ", " + more;
        }
        return said;
    }

    /** A frame that stands for all runs, filled as far as there are runs with none. */
    private void none(Graphics2D g, Rectangle2D area, ValueAxis x, double top) {
        double left = area.getX() + 1;
        double full = (at(0, area, x) - left) * 0.85;
        double share = 1 - values.summary().any().share();
        g.setPaint(light(colour, 0.45));
        g.fill(new Rectangle2D.Double(left, top + SHAPE - 14, full * share, 14));
        g.setPaint(HouseStyle.AXIS);
        g.setStroke(HouseStyle.THIN);
        g.draw(new Rectangle2D.Double(left, top + SHAPE - 14, full, 14));
        g.setPaint(HouseStyle.INK);
        g.setFont(HouseStyle.LABEL);
        g.drawString("none: " + Digits.percent(share), (float) left, (float) (top + SHAPE + 14));
    }

    private void shape(Graphics2D g, Rectangle2D area, ValueAxis x, double top) {
        Density density = values.density();
        double scale = (SHAPE - SHAPE_TOP) * values.summary().any().share() / tallest;
        double base = top + SHAPE;
        Path2D.Double shape = new Path2D.Double();
        shape.moveTo(at(density.at(0), area, x), base);
        for (int cell = 0; cell < density.heights().length; cell++) {
            shape.lineTo(at(density.at(cell), area, x), base - scale * density.heights()[cell]);
        }
        shape.lineTo(at(density.at(density.heights().length - 1), area, x), base);
        shape.closePath();
        g.setPaint(light(colour, 0.45));
        g.fill(shape);
        g.setPaint(colour);
        g.setStroke(HouseStyle.THIN);
        g.draw(shape);
    }

    private void bar(Graphics2D g, Rectangle2D area, ValueAxis x, double top) {
        Quantiles quantiles = Quantiles.of(values.above());
        double middle = top + BAR;
        g.setPaint(colour);
        g.setStroke(HouseStyle.THIN);
        g.draw(new Line2D.Double(at(quantiles.at(0.05), area, x), middle, at(quantiles.at(0.95), area, x), middle));
        double low = at(quantiles.at(0.25), area, x);
        double high = at(quantiles.at(0.75), area, x);
        g.fill(new Rectangle2D.Double(low, middle - 4, StrictMath.max(1, high - low), 8));
        double median = at(quantiles.at(0.5), area, x);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(median - 1, middle - 4, 2, 8));
    }

    private void mean(Graphics2D g, Rectangle2D area, ValueAxis x, double top) {
        Summary s = values.summary();
        double middle = top + MEAN;
        g.setPaint(HouseStyle.INK);
        g.setStroke(HouseStyle.LINE);
        if (s.meanInterval().known()) {
            g.draw(new Line2D.Double(
                    at(CompressedAxis.place(s.meanInterval().low()), area, x),
                    middle,
                    at(CompressedAxis.place(s.meanInterval().high()), area, x),
                    middle));
        }
        double place = at(CompressedAxis.place(s.mean()), area, x);
        g.translate(place, middle);
        g.fill(Marks.DIAMOND);
        g.translate(-place, -middle);
    }

    /** All points are one path of hardly any length with round ends: a file stays small. */
    private void points(Graphics2D g, Rectangle2D area, ValueAxis x, double top) {
        Path2D.Double points = new Path2D.Double();
        for (int i = 0; i < values.points().length; i++) {
            double place = at(values.points()[i], area, x);
            double height = top + POINTS + POINTS_DEEP * jitter(values.runs()[i]);
            points.moveTo(place, height);
            points.lineTo(place + 0.1, height);
        }
        g.setPaint(light(colour, 0.7));
        g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(points);
    }

    /** From 0 to 1, scattered, always the same for a run: multiples of the golden ratio spread evenly (Weyl 1916). */
    private static double jitter(int run) {
        double multiple = (run + 1) * 0.6180339887498949;
        return multiple - StrictMath.floor(multiple);
    }

    private static double at(double place, Rectangle2D area, ValueAxis x) {
        return x.valueToJava2D(place, area, RectangleEdge.BOTTOM);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
