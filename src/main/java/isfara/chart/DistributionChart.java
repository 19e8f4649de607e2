package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.chart.Figure.Panel;
import isfara.outcome.Outcome;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * How an outcome is spread over the runs, a row for each scenario on one compressed axis. Runs with none stand apart at the left,
 * for no smoothing would do them justice.
 */
final class DistributionChart {

    private static final int AXIS_ROOM = 46;

    /** The part of the axis' length that is kept for the runs with none. */
    private static final double ROOM_FOR_NONE = 0.24;

    private final Findings findings;
    private final ScenarioColours colours;

    DistributionChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    Figure deaths() {
        return figure(
                "distribution-deaths",
                "How many die in a run? Simulated",
                Outcome.DEATHS,
                "deaths in the run",
                "runs with deaths");
    }

    Figure evacuees() {
        return figure(
                "distribution-evacuees",
                "How many leave home in a run? Simulated",
                Outcome.EVACUEES_EVER,
                "people who left home in the run",
                "runs in which people left home");
    }

    private Figure figure(String name, String title, Outcome outcome, String axis, String those) {
        List<DistributionRow.Values> rows = findings.scenarios().stream()
                .map(s -> DistributionRow.Values.of(s.runs().of(outcome), s.summary(outcome)))
                .toList();
        double top =
                rows.stream().mapToDouble(DistributionRow.Values::largest).max().orElse(1);
        double tallest =
                rows.stream().mapToDouble(DistributionRow.Values::tallest).max().orElse(0);
        CompressedAxis x = new CompressedAxis(axis, top);
        x.setLowerBound(-ROOM_FOR_NONE * x.getUpperBound());
        NumberAxis y = new NumberAxis();
        y.setRange(0, rows.size());
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(x);
        plot.setRangeAxis(y);
        // Without a renderer there would be no grid.
        plot.setRenderer(new XYLineAndShapeRenderer());
        Panel panel = new Panel("", "", HouseStyle.chart(plot), rows.size() * DistributionRow.HEIGHT + AXIS_ROOM);
        y.setVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int i = 0; i < rows.size(); i++) {
            ScenarioFindings s = findings.scenarios().get(i);
            plot.addAnnotation(new DistributionRow(
                    s.name(),
                    words(s.summary(outcome)),
                    colours.of(s.name()),
                    rows.get(i),
                    rows.size() - 1.0 - i,
                    tallest));
        }
        return new Figure(
                name,
                title,
                "At the left the share of the runs with none; the shape, the bar and the points are of the " + those
                        + ", the shape's area being their share. Points are " + DistributionRow.MOST_POINTS
                        + " runs of a scenario at most. The axis is compressed.",
                List.of(panel),
                1,
                keys(),
                Caption.of(findings),
                finding(outcome));
    }

    private static List<Key> keys() {
        Color grey = HouseStyle.INK;
        List<Key> keys = new ArrayList<>();
        keys.add(new Key.Box("middle half, median, 5 to 95 % of the runs above none", HouseStyle.QUIET));
        keys.add(new Key.Diamond("mean of all runs, those with none too, and its 95 % interval", grey));
        return keys;
    }

    private static List<String> words(Summary s) {
        return List.of(
                "mean " + Digits.number(s.mean())
                        + (s.meanInterval().known() ? " (" + Digits.interval(s.meanInterval()) + ")" : ""),
                "median " + Digits.number(s.median()),
                "95 % at most " + Digits.number(s.p95()));
    }

    private String finding(Outcome outcome) {
        return findings.scenarios().stream()
                        .map(s -> s.name() + ": none in "
                                + Digits.percent(1 - s.summary(outcome).any().share()) + " of runs, "
                                + String.join(", ", words(s.summary(outcome))))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
