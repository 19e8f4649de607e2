package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Interval;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Survival;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** How long peace lasts, and how long fighting goes on: shares to which the event has not come yet, all scenarios in one picture. */
final class SurvivalChart {

    private static final int HEIGHT = 320;

    private final Findings findings;
    private final ScenarioColours colours;

    SurvivalChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    /** A scenario with something to follow. */
    private record Line(String scenario, Survival survival) {

        /** After so many edges: two to a step, so that the curve falls where the step ends. */
        static double at(IntToDoubleFunction curve, int edge) {
            return edge < 2 ? 1 : curve.applyAsDouble(edge / 2 - 1);
        }

        int edges() {
            return 2 * survival.share().length() + 1;
        }
    }

    /** The figures for which the results have what they show. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        List<Line> peace = lines(ScenarioFindings::peace);
        if (!peace.isEmpty()) {
            figures.add(war(peace));
        }
        List<Line> fighting = lines(s -> s.ceasefire().orElse(null));
        if (!fighting.isEmpty()) {
            figures.add(ceasefire(fighting));
        }
        return figures;
    }

    private List<Line> lines(Function<ScenarioFindings, Survival> of) {
        List<Line> lines = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            Survival survival = of.apply(s);
            if (survival != null && survival.subjects() > 0 && survival.share().length() > 0) {
                lines.add(new Line(s.name(), survival));
            }
        }
        return lines;
    }

    private Figure war(List<Line> lines) {
        int days = longest(lines);
        NumberAxis x = new NumberAxis("days since the start");
        x.setNumberFormatOverride(HouseStyle.counts());
        x.setRange(0, days);
        x.setTickUnit(new NumberTickUnit(days > 800 ? 180 : days > 120 ? 30 : days > 40 ? 10 : 5));
        double bottom = bottom(lines);
        String finding = "Runs without a war in the whole time: " + words(lines) + ".";
        return figure(
                "time-to-war",
                "How long does it stay without a war? Simulated",
                "Share of the runs without a war so far; shaded: 95 % interval, draws resampled."
                        + (bottom > 0 ? " The axis begins at " + Digits.percent(bottom) + ", not at 0." : ""),
                plot(lines, x, "share of runs", bottom, SurvivalChart::step),
                lines,
                finding);
    }

    private Figure ceasefire(List<Line> lines) {
        HoursAxis x = new HoursAxis("time since the first heavy weapons", longest(lines));
        String finding = "Still without a ceasefire: "
                + lines.stream()
                        .map(l -> l.scenario() + " " + after(l.survival(), 24) + " after a day, "
                                + after(l.survival(), 72) + " after three ("
                                + Digits.number(l.survival().subjects()) + " episodes)")
                        .collect(Collectors.joining("; "))
                + ".";
        return figure(
                "time-to-ceasefire",
                "How long until a ceasefire? Simulated",
                "Share of the episodes with army heavy weapons that have no ceasefire yet, by the hour; shaded: 95 % interval, draws"
                        + " resampled. The axis of time is compressed.",
                plot(lines, x, "share of episodes", 0, edge -> HoursAxis.place(step(edge))),
                lines,
                finding);
    }

    private Figure figure(String name, String title, String subtitle, XYPlot plot, List<Line> lines, String finding) {
        List<Key> keys =
                lines.stream().map(l -> colours.key(l.scenario(), l.scenario())).toList();
        List<LabelledChart.End> ends = lines.stream()
                .map(l ->
                        new LabelledChart.End(l.scenario(), l.survival().share().last(), colours.of(l.scenario())))
                .toList();
        Panel panel = new Panel("", "", new LabelledChart(plot, HEIGHT, ends), "");
        return new Figure(name, title, subtitle, List.of(panel), 1, keys, Caption.of(findings), finding);
    }

    private XYPlot plot(List<Line> lines, ValueAxis x, String label, double bottom, IntToDoubleFunction place) {
        OwnedPlot plot = new OwnedPlot();
        plot.setDomainAxis(x);
        NumberAxis y = new NumberAxis(label);
        y.setNumberFormatOverride(HouseStyle.shares());
        y.setRange(bottom, 1);
        y.setTickUnit(new NumberTickUnit(bottom > 0.6 ? 0.05 : bottom > 0 ? 0.1 : 0.2));
        plot.setRangeAxis(y);
        for (Line line : lines) {
            Survival s = line.survival();
            bands(plot, line, place)
                    .area(
                            edge -> StrictMath.max(bottom, Line.at(s.low()::at, edge)),
                            edge -> StrictMath.max(bottom, Line.at(s.high()::at, edge)),
                            light(colours.of(line.scenario()), HouseStyle.intervalOpacity(lines.size())));
        }
        for (Line line : lines) {
            Color colour = colours.of(line.scenario());
            bands(plot, line, place)
                    .line(edge -> Line.at(line.survival().share()::at, edge), colour, colours.stroke(line.scenario()));
        }
        return plot;
    }

    private static Bands bands(OwnedPlot plot, Line line, IntToDoubleFunction place) {
        return new Bands(plot, line.edges(), place, line.scenario());
    }

    /** The step at whose end an edge stands. */
    private static int step(int edge) {
        return (edge + 1) / 2;
    }

    private static int longest(List<Line> lines) {
        return lines.stream().mapToInt(l -> l.survival().share().length()).max().orElse(1);
    }

    /** Where the axis of shares begins: a tenth below all that is drawn; at nothing when that is below a half. */
    private static double bottom(List<Line> lines) {
        double least = 1;
        for (Line line : lines) {
            double low = line.survival().low().last();
            least = StrictMath.min(
                    least, Double.isNaN(low) ? line.survival().share().last() : low);
        }
        double tenths = StrictMath.floor(least * 10) / 10;
        return tenths < 0.5 ? 0 : StrictMath.min(0.9, tenths);
    }

    private static String words(List<Line> lines) {
        return lines.stream()
                .map(l -> {
                    Survival s = l.survival();
                    Interval interval = new Interval(s.low().last(), s.high().last());
                    return l.scenario() + " " + Digits.percent(s.share().last())
                            + (interval.known() ? " (" + Digits.percent(interval) + ")" : "");
                })
                .collect(Collectors.joining(", "));
    }

    private static String after(Survival survival, int hours) {
        int last = StrictMath.min(hours, survival.share().length());
        return Digits.percent(survival.share().at(last - 1));
    }
}
