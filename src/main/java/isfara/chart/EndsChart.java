package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Ends;
import isfara.analysis.Ends.Way;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;

/** How clashes and fighting end, and when: shares that have ended in each way, stacked; what is left white goes on. */
final class EndsChart {

    private static final int HEIGHT = 150;

    /** Unlike those of scenarios, and apart in lightness, for people with any kind of colour vision. */
    private static final List<Color> SHADES = List.of(
            new Color(0xA6, 0xD9, 0xCF),
            new Color(0x8C, 0x51, 0x0A),
            new Color(0xD8, 0xB3, 0x65),
            new Color(0x35, 0x97, 0x8F),
            new Color(0x9A, 0x9A, 0x9A));

    private final Findings findings;
    private final List<String> ways;

    EndsChart(Findings findings) {
        this.findings = findings;
        this.ways = findings.scenarios().stream()
                .flatMap(s -> s.ends().stream())
                .flatMap(e -> e.ways().stream())
                .map(Way::words)
                .distinct()
                .toList();
    }

    /** The figure, if the results have what it shows. */
    List<Figure> figures() {
        List<Panel> panels = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            for (Ends ends : s.ends()) {
                panels.add(panel(s.name(), ends));
                if (s.name().equals(findings.manifest().baseline())) {
                    found.add(s.name() + ", " + ends.what() + ": " + note(ends));
                }
            }
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        int kinds = findings.scenarios().stream()
                .mapToInt(s -> s.ends().size())
                .max()
                .orElse(1);
        List<Key> keys = ways.stream().<Key>map(w -> new Key.Area(w, shade(w))).toList();
        return List.of(new Figure(
                "episode-ends",
                "How fighting ends, and when, simulated",
                "Share that has ended in each way by an hour; what is left white is still going on. The axis of time is"
                        + " compressed. What the end of a run cuts off counts as long as it was seen.",
                panels,
                kinds == 1 ? 2 : kinds,
                keys,
                Caption.of(findings),
                String.join("; ", found) + (findings.alternatives().isEmpty() ? "." : "; the others are beside it.")));
    }

    private Panel panel(String scenario, Ends ends) {
        int last = ends.ways().stream().mapToInt(w -> w.share().length()).min().orElse(1) - 1;
        int[] hours = HoursAxis.worthDrawing(last);
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(new HoursAxis(null, last));
        NumberAxis y = Axes.shares("share ended", 1);
        y.setTickUnit(new NumberTickUnit(0.5));
        plot.setRangeAxis(y);
        Bands bands = new Bands(plot, hours.length, i -> HoursAxis.place(hours[i]));
        for (int w = 0; w < ends.ways().size(); w++) {
            int way = w;
            bands.area(
                    i -> ended(ends, way, hours[i]),
                    i -> ended(ends, way + 1, hours[i]),
                    shade(ends.ways().get(way).words()));
        }
        return new Panel(scenario + ": " + ends.what(), note(ends), HouseStyle.chart(plot), HEIGHT, scenario);
    }

    /** Share that has ended by an hour in one of the first so many ways. */
    private static double ended(Ends ends, int ways, int hour) {
        double share = 0;
        for (int w = 0; w < ways; w++) {
            share += ends.ways().get(w).share().at(hour);
        }
        return share;
    }

    private static String note(Ends ends) {
        return ends.subjects() == 0
                ? "none in any run"
                : Digits.number(ends.subjects()) + " in all runs; in the end "
                        + ends.ways().stream()
                                .map(w -> w.words() + " "
                                        + Digits.percent(w.share().last()))
                                .collect(Collectors.joining(", "));
    }

    private Color shade(String way) {
        return SHADES.get(ways.indexOf(way) % SHADES.size());
    }
}
