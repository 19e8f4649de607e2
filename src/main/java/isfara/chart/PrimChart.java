package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Manifest;
import isfara.analysis.discovery.BoxWords;
import isfara.analysis.discovery.Cases;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.discovery.FoundBox;
import isfara.analysis.discovery.PeelStep;
import isfara.analysis.discovery.Restriction;
import isfara.chart.Figure.Panel;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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

/** Conditions under which something goes wrong: how they were peeled out, and where all cases lie in their ranges. */
public final class PrimChart {

    private static final Color INTEREST = new Color(0xD5, 0x5E, 0x00);
    private static final Color OTHER = new Color(0x00, 0x72, 0xB2);
    private static final Color BOX = new Color(0xF3, 0xD9, 0xC6);
    private static final int ROW = 64;
    private static final int AXIS_ROOM = 44;
    private static final int TRAJECTORY = 280;
    private static final double BAR = 0.34;

    /** The golden ratio's fraction spreads points of neighbouring cases evenly over the height of a bar. */
    private static final double SPREAD = 0.6180339887498949;

    private PrimChart() {}

    /** A figure for every box of some discoveries, as in a report. */
    public static List<Figure> figures(List<Discovery> discoveries, Findings findings) {
        return discoveries.stream()
                .flatMap(d -> figures(d, findings.manifest(), Caption.of(findings)).stream())
                .toList();
    }

    /** A figure for every box of a discovery. */
    public static List<Figure> figures(Discovery discovery, Manifest manifest) {
        return figures(discovery, manifest, Caption.of(manifest));
    }

    private static List<Figure> figures(Discovery discovery, Manifest manifest, String caption) {
        List<Figure> figures = new ArrayList<>();
        for (int b = 0; b < discovery.boxes().size(); b++) {
            figures.add(figure(discovery, b, new BoxWords(manifest.declared()), caption));
        }
        return figures;
    }

    /** Name of the files of a discovery's box, counted from 0. */
    public static String name(Discovery discovery, int box) {
        String outcome = discovery.question().outcome().column().replace('_', '-');
        return "discover-" + discovery.question().scenario() + "-" + outcome
                + (discovery.question().paired() ? "" : "-alone") + (box == 0 ? "" : "-" + (box + 1));
    }

    private static Figure figure(Discovery discovery, int number, BoxWords words, String caption) {
        FoundBox box = discovery.boxes().get(number);
        String finding = "Where " + words.of(box) + ", " + Digits.percent(box.density()) + " of the draws have "
                + discovery.question().words() + ", against " + Digits.percent(box.base()) + " of all"
                + (number == 0 ? "" : " that earlier boxes leave") + "; the box holds "
                + Digits.percent(box.mass()) + " of the draws and " + Digits.percent(box.coverage())
                + " of those of interest. On draws that had no part in drawing it, boxes drawn alike have "
                + Digits.percent(box.heldOutDensity()) + ".";
        return new Figure(
                name(discovery, number),
                "When are there " + discovery.question().words() + "? Simulated",
                "Peeling: ever smaller boxes; the ring is where it was stopped, the diamond the box that stayed when restrictions that"
                        + " chance would give were struck. The box: a point is a draw, averaged over its seeds.",
                List.of(trajectory(discovery, number), ranges(discovery, box)),
                2,
                List.of(
                        new Key.Dot(discovery.question().words(), INTEREST, true),
                        new Key.Dot("not", OTHER, false),
                        new Key.Area("the box", BOX)),
                caption,
                finding);
    }

    private static Panel trajectory(Discovery discovery, int number) {
        FoundBox box = discovery.boxes().get(number);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(Axes.shares("coverage: share of the draws of interest in the box", 1));
        plot.setRangeAxis(Axes.shares("density: share of interest in the box", 1));
        XYSeries path = new XYSeries("path", false, true);
        for (PeelStep step : box.trajectory()) {
            path.add(step.coverage(), step.density());
        }
        XYSeries chosen = new XYSeries("chosen", false, true);
        PeelStep at = box.trajectory().get(box.chosen());
        chosen.add(at.coverage(), at.density());
        // Of those that earlier boxes leave, as along the path.
        double left = discovery.ofInterest()
                - discovery.boxes().subList(0, number).stream()
                        .mapToInt(FoundBox::ofInterest)
                        .sum();
        XYSeries told = new XYSeries("told", false, true);
        told.add(box.ofInterest() / left, box.density());
        XYSeriesCollection data = new XYSeriesCollection(path);
        data.addSeries(chosen);
        data.addSeries(told);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, HouseStyle.QUIET);
        renderer.setSeriesStroke(0, HouseStyle.THIN);
        renderer.setSeriesShape(0, new Ellipse2D.Double(-2, -2, 4, 4));
        renderer.setSeriesPaint(1, HouseStyle.INK);
        renderer.setSeriesShape(1, new Ellipse2D.Double(-5, -5, 10, 10));
        renderer.setSeriesShapesFilled(1, false);
        renderer.setSeriesPaint(2, INTEREST);
        renderer.setSeriesShape(2, Marks.DIAMOND);
        plot.setDataset(data);
        plot.setRenderer(renderer);
        JFreeChart chart = HouseStyle.chart(plot);
        plot.addRangeMarker(Marks.line(box.base()), Layer.BACKGROUND);
        return new Panel("Peeling", "from all draws (right) to ever fewer; line: share among all", chart, TRAJECTORY);
    }

    private static Panel ranges(Discovery discovery, FoundBox box) {
        XYPlot plot = new XYPlot();
        NumberAxis x = new NumberAxis("from the lowest to the highest value among the draws");
        x.setRange(-0.01, 1.01);
        x.setTickUnit(new NumberTickUnit(0.5));
        x.setTickLabelsVisible(false);
        int rows = box.restrictions().size();
        NumberAxis y = new NumberAxis();
        y.setRange(0, rows);
        y.setTickLabelsVisible(false);
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        JFreeChart chart = HouseStyle.chart(plot);
        plot.setInsets(new RectangleInsets(8, 10, 2, 10));
        y.setAxisLineVisible(false);
        y.setTickMarksVisible(false);
        plot.setRangeGridlinesVisible(false);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int row = 0; row < rows; row++) {
            row(plot, renderer, data, discovery.cases(), box.restrictions().get(row), rows - row - 1.0);
        }
        plot.setDataset(data);
        plot.setRenderer(renderer);
        return new Panel("The box", "each line: a restricted parameter over its range", chart, rows * ROW + AXIS_ROOM);
    }

    private static void row(
            XYPlot plot,
            XYLineAndShapeRenderer renderer,
            XYSeriesCollection data,
            Cases cases,
            Restriction r,
            double bottom) {
        double span = r.highest() - r.lowest();
        double low = r.below() ? (r.low() - r.lowest()) / span : 0;
        double high = r.above() ? (r.high() - r.lowest()) / span : 1;
        renderer.addAnnotation(
                new XYBoxAnnotation(0, bottom + 0.08, 1, bottom + 0.08 + 2 * BAR, null, null, HouseStyle.GRID),
                Layer.BACKGROUND);
        renderer.addAnnotation(
                new XYBoxAnnotation(low, bottom + 0.08, high, bottom + 0.08 + 2 * BAR, null, null, BOX),
                Layer.BACKGROUND);
        points(renderer, data, cases, r, bottom, i -> !cases.ofInterest(i), OTHER);
        points(renderer, data, cases, r, bottom, cases::ofInterest, INTEREST);
        String said = BoxWords.bounds(r) + "  (" + BoxWords.number(r.lowest()) + " to " + BoxWords.number(r.highest())
                + "; again in " + Digits.percent(r.returns()) + ")";
        RowText.write(plot, said, 0, bottom + 0.88);
    }

    private static void points(
            XYLineAndShapeRenderer renderer,
            XYSeriesCollection data,
            Cases cases,
            Restriction r,
            double bottom,
            IntPredicate wanted,
            Color colour) {
        int input = cases.inputs().indexOf(r.input());
        XYSeries series = new XYSeries(data.getSeriesCount(), false, true);
        for (int i = 0; i < cases.count(); i++) {
            if (wanted.test(i)) {
                double height = (i * SPREAD) % 1;
                series.add(
                        (cases.value(input, i) - r.lowest()) / (r.highest() - r.lowest()),
                        bottom + 0.12 + height * (2 * BAR - 0.08));
            }
        }
        int at = data.getSeriesCount();
        data.addSeries(series);
        boolean filled = colour.equals(INTEREST);
        renderer.setSeriesPaint(at, colour);
        renderer.setSeriesShape(
                at, filled ? new Rectangle2D.Double(-2, -2, 4, 4) : new Ellipse2D.Double(-1.8, -1.8, 3.6, 3.6));
        renderer.setSeriesShapesFilled(at, filled);
        renderer.setSeriesOutlineStroke(at, new BasicStroke(0.9f));
    }
}
