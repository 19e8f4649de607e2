package isfara.chart;

import static isfara.chart.HouseStyle.DOTTED;
import static isfara.chart.HouseStyle.LINE;
import static isfara.chart.HouseStyle.light;

import isfara.analysis.Curve;
import isfara.analysis.Digits;
import isfara.analysis.Fan;
import isfara.analysis.Findings;
import isfara.analysis.Measure;
import isfara.analysis.Measure.Part;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.WarDisplacement;
import isfara.chart.Figure.Panel;
import isfara.outcome.Outcome;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;

/**
 * How many people are away from home. On any one day of the calendar nearly all runs have nobody away, so that bands of the runs
 * would be a line at zero: over the calendar the mean is drawn with its interval, and the bands are drawn in a second figure that
 * lays the wars on top of each other.
 */
final class DisplacedChart {

    /** Bands of fewer wars would say more than is known. */
    private static final int FEWEST_FOR_BANDS = 20;

    private final Findings findings;
    private final ScenarioColours colours;

    DisplacedChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    /** Over the calendar. */
    Figure overTime() {
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            Fan fan = s.fan(Measure.DISPLACED, Part.WHOLE);
            top = StrictMath.max(
                    top,
                    StrictMath.max(
                            StrictMath.max(fan.meanHigh().max(), fan.mean().max()),
                            fan.quantile(0.95).max()));
        }
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            panels.add(panel(s, top));
        }
        Color grey = HouseStyle.INK;
        List<Key> keys = List.of(
                new Key.Line("mean of all runs", grey, LINE),
                new Key.Area("95 % interval of the mean", light(grey, 0.25)),
                new Key.Line("95 % of runs lie below", grey, DOTTED));
        String finding = findings.scenarios().stream()
                        .map(s -> s.name() + ": " + note(s))
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "displaced-over-time",
                "People away from home on a day, simulated",
                "Both sides together. A mean of a thousand is many runs with nobody away and few with very many.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private Panel panel(ScenarioFindings s, double top) {
        Fan fan = s.fan(Measure.DISPLACED, Part.WHOLE);
        LocalDate start = s.scenario().start();
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(Axes.dates(start, fan.days()));
        plot.setRangeAxis(Axes.counts("people away from home", top));
        Color colour = colours.of(s.name());
        new Bands(plot, fan.days(), day -> Axes.moment(start.plusDays(day + 1)))
                .area(fan.meanLow()::at, fan.meanHigh()::at, light(colour, 0.25))
                .line(fan.quantile(0.95)::at, colour, DOTTED)
                .line(fan.mean()::at, colour, LINE);
        return new Panel(s.name(), note(s), HouseStyle.chart(plot), 210, s.name());
    }

    private static String note(ScenarioFindings s) {
        return "largest day of a run: median "
                + Digits.number(s.summary(Outcome.EVACUEES_PEAK).median()) + ", mean "
                + Digits.number(s.summary(Outcome.EVACUEES_PEAK).mean()) + ", 95 % at most "
                + Digits.number(s.summary(Outcome.EVACUEES_PEAK).p95());
    }

    /** Around the beginning of the first war. */
    Figure aroundWar() {
        double top = 0;
        for (ScenarioFindings s : findings.scenarios()) {
            top = StrictMath.max(top, s.displacement().quantile(0.95).max());
        }
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            panels.add(aroundWar(s, top));
        }
        Color grey = HouseStyle.INK;
        List<Key> keys = List.of(
                new Key.Area("50 % of these runs", light(grey, 0.38)),
                new Key.Area("90 % of these runs", light(grey, 0.16)),
                new Key.Line("median", grey, LINE));
        String finding = findings.scenarios().stream()
                        .map(s -> s.name() + ": " + s.displacement().wars() + " of "
                                + s.runs().count() + " runs have a war, and the median of those away is highest at "
                                + Digits.number(s.displacement().quantile(0.5).max()) + " people")
                        .collect(Collectors.joining("; "))
                + ".";
        return new Figure(
                "displaced-around-war",
                "When a war comes: people away from home, simulated",
                "Only runs with a war, by days from the first army heavy weapons of the first war.",
                panels,
                2,
                keys,
                Caption.of(findings),
                finding);
    }

    private Panel aroundWar(ScenarioFindings s, double top) {
        WarDisplacement war = s.displacement();
        XYPlot plot = new XYPlot();
        NumberAxis days = new NumberAxis("days from the first heavy weapons");
        days.setRange(WarDisplacement.FIRST_DAY, WarDisplacement.LAST_DAY);
        days.setNumberFormatOverride(HouseStyle.counts());
        plot.setDomainAxis(days);
        plot.setRangeAxis(Axes.counts("people away from home", top));
        Color colour = colours.of(s.name());
        int count = war.mean().length();
        Curve median = war.quantile(0.5);
        Bands bands = new Bands(plot, count, day -> WarDisplacement.FIRST_DAY + day);
        if (war.wars() >= FEWEST_FOR_BANDS) {
            bands.area(war.quantile(0.05)::at, war.quantile(0.95)::at, light(colour, 0.16))
                    .area(war.quantile(0.25)::at, war.quantile(0.75)::at, light(colour, 0.38));
        }
        bands.line(median::at, colour, LINE);
        plot.addDomainMarker(Marks.line(0), Layer.BACKGROUND);
        String note = war.wars() + " of " + Digits.number(s.runs().count()) + " runs have a war"
                + (war.wars() > 0 && war.wars() < FEWEST_FOR_BANDS ? "; too few for bands" : "");
        return new Panel(s.name(), note, HouseStyle.chart(plot), 210, s.name());
    }
}
