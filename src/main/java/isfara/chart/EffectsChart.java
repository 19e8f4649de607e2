package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.Interval;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import isfara.outcome.Outcome;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What each scenario changes against the baseline, with its interval: a forest plot, one panel for each outcome. */
final class EffectsChart {

    private static final int ROW = 56;
    private static final int AXIS_ROOM = 46;

    /** How near to the edge of an axis, as a share of its half, a number may be written: long ones would be cut off there. */
    private static final double OUTERMOST = 0.85;

    private final Findings findings;
    private final ScenarioColours colours;

    EffectsChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    Figure effects() {
        List<Panel> panels = new ArrayList<>();
        panels.add(panel(Outcome.DEATHS, "Deaths", "deaths per run, difference of means", 1));
        panels.add(panel(Outcome.EVACUEES_EVER, "People who left home", "people per run, difference of means", 1));
        panels.add(panel(Outcome.WAR, "Chance of a war", "percentage points", 100));
        panels.add(panel(Outcome.INCIDENTS, "New disputes", "disputes per run, difference of means", 1));
        List<Key> keys = List.of(new Key.Point("difference and its 95 % interval", HouseStyle.INK));
        String finding = findings.alternatives().stream()
                        .map(s -> s.name() + ": deaths " + words(findings.effect(s.name(), Outcome.DEATHS), 1) + ", "
                                + "people who left home "
                                + words(findings.effect(s.name(), Outcome.EVACUEES_EVER), 1))
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "effects",
                "What each scenario changes, against " + findings.manifest().baseline() + ", simulated",
                "Each replication against itself: same parameters, same luck. Left of the line is less.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private Panel panel(Outcome outcome, String title, String axis, double scale) {
        List<ScenarioFindings> rows = findings.alternatives();
        OwnedPlot plot = new OwnedPlot();
        NumberAxis x = new NumberAxis(axis);
        x.setNumberFormatOverride(HouseStyle.counts());
        double reach = 0;
        for (ScenarioFindings s : rows) {
            Effect effect = findings.effect(s.name(), outcome);
            reach = farther(reach, effect.difference());
            reach = farther(reach, effect.interval().low());
            reach = farther(reach, effect.interval().high());
        }
        reach = reach == 0 ? 1.25 : reach * scale * 1.25;
        double step = step(reach / 2.5);
        // The outermost number needs room to be written.
        reach = StrictMath.max(reach, StrictMath.floor(reach / step) * step / OUTERMOST);
        x.setRange(-reach, reach);
        x.setTickUnit(new NumberTickUnit(step));
        NumberAxis y = new NumberAxis();
        y.setRange(0, rows.size());
        y.setTickLabelsVisible(false);
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        for (int row = 0; row < rows.size(); row++) {
            row(plot, findings.effect(rows.get(row).name(), outcome), rows.size() - row - 1, scale, -reach);
        }
        Panel panel = new Panel(title, "", HouseStyle.chart(plot), rows.size() * ROW + AXIS_ROOM);
        y.setTickMarksVisible(false);
        y.setAxisLineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.addDomainMarker(Marks.line(0), Layer.BACKGROUND);
        return panel;
    }

    private void row(OwnedPlot plot, Effect effect, int bottom, double scale, double left) {
        Color colour = colours.of(effect.scenario());
        int place = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        double middle = bottom + 0.22;
        XYSeries line = new XYSeries("interval", false, true);
        Interval interval = effect.interval();
        if (interval.known()) {
            line.add(interval.low() * scale, middle);
            line.add(interval.high() * scale, middle);
        }
        XYSeries point = new XYSeries("difference", false, true);
        if (effect.pairs() > 0) {
            point.add(effect.difference() * scale, middle);
        }
        XYSeriesCollection data = new XYSeriesCollection(line);
        data.addSeries(point);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        for (int series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, colour);
            renderer.setSeriesLinesVisible(series, series == 0);
            renderer.setSeriesShapesVisible(series, series == 1);
        }
        renderer.setSeriesStroke(0, new BasicStroke(2.4f));
        renderer.setSeriesShape(1, new Ellipse2D.Double(-4.5, -4.5, 9, 9));
        plot.setDataset(place, data);
        plot.setRenderer(place, renderer);
        plot.own(place, effect.scenario());
        write(
                plot,
                effect.scenario(),
                effect.scenario() + "  " + words(effect, scale),
                left,
                bottom + 0.80,
                HouseStyle.INK);
        write(plot, effect.scenario(), effect.verdict().words(), left, bottom + 0.53, HouseStyle.QUIET);
    }

    private static void write(XYPlot plot, String scenario, String text, double x, double y, Color colour) {
        XYTextAnnotation words = new OwnedPlot.Words(scenario, text, x, y);
        words.setFont(HouseStyle.LABEL);
        words.setPaint(colour);
        words.setBackgroundPaint(Color.WHITE);
        words.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(words);
    }

    private static String words(Effect effect, double scale) {
        Interval i = effect.interval();
        return Digits.signed(effect.difference() * scale)
                + (i.known()
                        ? " (" + Digits.signed(i.low() * scale) + " to " + Digits.signed(i.high() * scale) + ")"
                        : "");
    }

    /** A round step of at least this: 1, 2 or 5 times a power of ten. */
    private static double step(double atLeast) {
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(atLeast)));
        double times = atLeast / power;
        return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    private static double farther(double reach, double value) {
        return Double.isNaN(value) ? reach : StrictMath.max(reach, StrictMath.abs(value));
    }
}
