package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Curve;
import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.LevelsOverTime;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import isfara.outcome.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/** How far clashes go over time: the level of each week, and the chance to have come to a level by a day. */
final class LevelsChart {

    private static final List<Level> GRAVE = List.of(Level.SHOTS, Level.MORTARS, Level.HEAVY);

    private final Findings findings;
    private final ScenarioColours colours;

    LevelsChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    /** The highest level of each week, stacked. */
    Figure weeks() {
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            Curve calm = s.levels().byWeek().get(0);
            for (int week = 0; week < calm.length(); week++) {
                top = StrictMath.max(top, 1 - calm.at(week));
            }
        }
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            panels.add(week(s, top));
        }
        List<Key> keys = new ArrayList<>();
        for (Level level : Level.values()) {
            if (level != Level.ALTERCATION) {
                keys.add(new Key.Area(level.word(), LevelColours.of(level)));
            }
        }
        String finding = "Mean share of the weeks above altercations: "
                + findings.scenarios().stream()
                        .map(s -> s.name() + " "
                                + Digits.percent(1 - mean(s.levels().byWeek().get(0))) + ", at army heavy weapons "
                                + Digits.percent(mean(s.levels().byWeek().get(Level.HEAVY.ordinal()))))
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "levels-by-week",
                "How far clashes go in a week, simulated",
                "Share of the runs by the highest level anywhere in the week; the rest are calm or see altercations.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private Panel week(ScenarioFindings s, double top) {
        LevelsOverTime levels = s.levels();
        LocalDate start = s.scenario().start();
        int weeks = levels.byWeek().get(0).length();
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(Axes.dates(start, s.scenario().days()));
        plot.setRangeAxis(Axes.shares("share of runs", top));
        // Each week is a step: its left and right edge, both at the week's height.
        Bands bands = new Bands(plot, 2 * weeks, edge -> Axes.moment(start.plusDays(7L * ((edge + 1) / 2))));
        for (Level level : Level.values()) {
            if (level != Level.ALTERCATION) {
                bands.area(
                        edge -> atLeast(levels, level.ordinal() + 1, edge / 2),
                        edge -> atLeast(levels, level.ordinal(), edge / 2),
                        LevelColours.of(level));
            }
        }
        return new Panel(s.name(), "", HouseStyle.chart(plot), 190, s.name());
    }

    private static double atLeast(LevelsOverTime levels, int level, int week) {
        double share = 0;
        for (int l = level; l < levels.byWeek().size(); l++) {
            share += levels.byWeek().get(l).at(week);
        }
        return share;
    }

    private static double mean(Curve curve) {
        double sum = 0;
        for (int i = 0; i < curve.length(); i++) {
            sum += curve.at(i);
        }
        return sum / StrictMath.max(1, curve.length());
    }

    /** The chance to have come to a level by a day, one panel for each of the grave levels. */
    Figure reached() {
        List<Panel> panels = GRAVE.stream().map(this::reached).toList();
        List<Key> keys = findings.scenarios().stream()
                .map(s -> colours.key(s.name(), s.name()))
                .toList();
        String finding = "By the end: "
                + GRAVE.stream()
                        .map(level -> level.word() + " "
                                + findings.scenarios().stream()
                                        .map(s -> s.name() + " "
                                                + Digits.percent(s.levels()
                                                        .reached()
                                                        .get(level.ordinal())
                                                        .last()))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "levels-reached",
                "How likely are clashes to have come to a level by a day? Simulated",
                "Share of the runs that have come to at least this level since the start; shaded: 95 % interval from the number of"
                        + " runs and draws. Each panel has its own axis.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private Panel reached(Level level) {
        int l = level.ordinal();
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            top = StrictMath.max(top, s.levels().reachedHigh().get(l).max());
        }
        XYPlot plot = new OwnedPlot();
        LocalDate start = findings.baseline().scenario().start();
        plot.setDomainAxis(Axes.dates(start, findings.baseline().scenario().days()));
        plot.setRangeAxis(Axes.shares("share of runs", top));
        for (ScenarioFindings s : findings.scenarios()) {
            bands(plot, s, l)
                    .area(
                            s.levels().reachedLow().get(l)::at,
                            s.levels().reachedHigh().get(l)::at,
                            light(
                                    colours.of(s.name()),
                                    HouseStyle.intervalOpacity(
                                            findings.scenarios().size())));
        }
        for (ScenarioFindings s : findings.scenarios()) {
            bands(plot, s, l).line(s.levels().reached().get(l)::at, colours.of(s.name()), colours.stroke(s.name()));
        }
        List<LabelledChart.End> ends = findings.scenarios().stream()
                .map(s -> new LabelledChart.End(
                        s.name(), s.levels().reached().get(l).last(), colours.of(s.name())))
                .toList();
        return new Panel(
                level.word() + (level == Level.HEAVY ? "" : " or worse"), "", new LabelledChart(plot, 240, ends), "");
    }

    private static Bands bands(XYPlot plot, ScenarioFindings s, int level) {
        LocalDate start = s.scenario().start();
        return new Bands(
                plot, s.levels().reached().get(level).length(), day -> Axes.moment(start.plusDays(day + 1)), s.name());
    }
}
