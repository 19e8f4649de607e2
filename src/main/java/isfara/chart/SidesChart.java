package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Curve;
import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Measure;
import isfara.analysis.Measure.Part;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import isfara.outcome.Kind;
import isfara.world.Side;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/** Who dies: mean deaths since the start by side, split into civilians, guards and soldiers. */
final class SidesChart {

    private final Findings findings;

    SidesChart(Findings findings) {
        this.findings = findings;
    }

    Figure deaths() {
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            for (Side side : Side.BOTH) {
                top = StrictMath.max(
                        top, s.fan(Measure.KILLED, Part.of(side)).mean().max());
            }
        }
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            for (Side side : Side.BOTH) {
                panels.add(panel(s, side, top));
            }
        }
        List<Key> keys = List.of(
                new Key.Area("civilians", shade(Kind.CIVILIAN)),
                new Key.Area("guards and local armed men", shade(Kind.GUARD)),
                new Key.Area("army", shade(Kind.ARMY)));
        String finding = "Mean deaths at the end: "
                + findings.scenarios().stream()
                        .map(s -> s.name() + " KG " + mean(s, Part.of(Side.KG)) + ", TJ " + mean(s, Part.of(Side.TJ))
                                + ", civilians of both " + mean(s, Part.of(Kind.CIVILIAN)))
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "deaths-by-side",
                "Who dies: mean deaths since the start, simulated",
                "Means of all runs, stacked; bands by side and kind are in the tables.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private static Panel panel(ScenarioFindings s, Side side, double top) {
        LocalDate start = s.scenario().start();
        XYPlot plot = new XYPlot();
        int days = s.fan(Measure.KILLED, Part.WHOLE).days();
        plot.setDomainAxis(Axes.dates(start, days));
        plot.setRangeAxis(Axes.counts("mean people killed", top));
        Bands bands = new Bands(plot, days, day -> Axes.moment(start.plusDays(day + 1)));
        double[] below = new double[days];
        for (Kind kind : Kind.values()) {
            Curve mean = s.fan(Measure.KILLED, Part.of(side, kind)).mean();
            double[] low = below.clone();
            for (int day = 0; day < days; day++) {
                below[day] += mean.at(day);
            }
            double[] high = below.clone();
            bands.area(day -> low[day], day -> high[day], shade(kind));
        }
        String note =
                "at the end " + mean(s, Part.of(side)) + ", of them civilians " + mean(s, Part.of(side, Kind.CIVILIAN));
        return new Panel(s.name() + ", " + side.name(), note, HouseStyle.chart(plot), 150, s.name());
    }

    private static Color shade(Kind kind) {
        Color base = new Color(0x33, 0x4E, 0x68);
        return switch (kind) {
            case CIVILIAN -> light(base, 0.95);
            case GUARD -> light(base, 0.55);
            case ARMY -> light(base, 0.22);
        };
    }

    private static String mean(ScenarioFindings s, Part part) {
        return Digits.number(s.fan(Measure.KILLED, part).mean().last());
    }
}
