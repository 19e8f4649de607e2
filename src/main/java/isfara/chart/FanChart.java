package isfara.chart;

import static isfara.chart.HouseStyle.DASHED;
import static isfara.chart.HouseStyle.DOTTED;
import static isfara.chart.HouseStyle.LINE;
import static isfara.chart.HouseStyle.THIN;
import static isfara.chart.HouseStyle.light;

import isfara.analysis.Curve;
import isfara.analysis.Digits;
import isfara.analysis.Fan;
import isfara.analysis.Findings;
import isfara.analysis.Measure;
import isfara.analysis.Measure.Part;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/**
 * A count since the start over the days, one panel for each scenario on the same axis: median, 50 % and 90 % bands, the 99th
 * percentile, and the mean, which is what a few bad runs move. Bands of several scenarios on one panel could not be told apart:
 * most runs lie near zero in all of them.
 */
final class FanChart {

    private final Findings findings;
    private final ScenarioColours colours;

    FanChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    Figure deaths() {
        return figure("deaths-over-time", "Deaths since the start, simulated", Measure.KILLED, "people killed");
    }

    Figure injured() {
        return figure("injured-over-time", "Injured since the start, simulated", Measure.INJURED, "people injured");
    }

    Figure evacuees() {
        return figure(
                "evacuees-over-time",
                "People who left home since the start, simulated",
                Measure.EVACUATED,
                "people who left home");
    }

    private Figure figure(String name, String title, Measure measure, String axis) {
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            Fan fan = s.fan(measure, Part.WHOLE);
            top = StrictMath.max(
                    top, StrictMath.max(fan.quantile(0.99).max(), fan.meanHigh().max()));
        }
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            panels.add(panel(s, measure, axis, top));
        }
        Color grey = HouseStyle.INK;
        List<Key> keys = new ArrayList<>(List.of(
                new Key.Area("50 % of runs", light(grey, 0.38)),
                new Key.Area("90 % of runs", light(grey, 0.16)),
                new Key.Line("median", grey, LINE),
                new Key.Line("mean", grey, DASHED),
                new Key.Line("99 % of runs lie below", grey, DOTTED)));
        if (findings.scenarios().size() > 1) {
            keys.add(new Key.Line("mean of " + findings.manifest().baseline(), HouseStyle.AXIS, THIN));
        }
        String finding = "At the end: "
                + findings.scenarios().stream()
                        .map(s -> s.name() + " " + end(s.fan(measure, Part.WHOLE)))
                        .collect(Collectors.joining("; "))
                + ".";
        String subtitle =
                "Both sides together, by day. All panels have the same axis; it is compressed, so that the usual and the worst runs can both"
                        + " be seen.";
        return new Figure(name, title, subtitle, panels, 2, keys, Caption.of(findings), finding);
    }

    private Panel panel(ScenarioFindings s, Measure measure, String axis, double top) {
        Fan fan = s.fan(measure, Part.WHOLE);
        LocalDate start = s.scenario().start();
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(Axes.dates(start, fan.days()));
        plot.setRangeAxis(new CompressedAxis(axis, top));
        Color colour = colours.of(s.name());
        Curve mean = fan.mean();
        Bands bands = new Bands(plot, fan.days(), day -> Axes.moment(start.plusDays(day + 1)));
        bands.area(on(fan.quantile(0.05)), on(fan.quantile(0.95)), light(colour, 0.16))
                .area(on(fan.quantile(0.25)), on(fan.quantile(0.75)), light(colour, 0.38))
                .line(on(fan.quantile(0.99)), colour, DOTTED);
        if (!s.name().equals(findings.manifest().baseline())) {
            Curve base = findings.baseline().fan(measure, Part.WHOLE).mean();
            bands.line(day -> day < base.length() ? on(base).applyAsDouble(day) : Double.NaN, HouseStyle.AXIS, THIN);
        }
        bands.line(on(mean), colour, DASHED).line(on(fan.quantile(0.5)), colour, LINE);
        return new Panel(s.name(), "at the end: " + end(fan), HouseStyle.chart(plot), 210, s.name());
    }

    /** Where a curve lies on the compressed axis. */
    private static IntToDoubleFunction on(Curve curve) {
        return day -> CompressedAxis.place(curve.at(day));
    }

    private static String end(Fan fan) {
        return "median " + Digits.number(fan.quantile(0.5).last()) + ", mean "
                + Digits.number(fan.mean().last()) + ", 95 % at most "
                + Digits.number(fan.quantile(0.95).last()) + ", 99 % at most "
                + Digits.number(fan.quantile(0.99).last());
    }
}
