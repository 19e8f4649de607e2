package isfara.chart;

import static isfara.chart.HouseStyle.light;

import isfara.analysis.Digits;
import isfara.analysis.Exceedance;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.plot.XYPlot;

/** How likely it is to be worse than a number, on log axes; runs at zero are told in the key, for a log axis has no zero. */
final class ExceedanceChart {

    private static final double STEPS_PER_DECADE = 60;

    private final Findings findings;
    private final ScenarioColours colours;

    ExceedanceChart(Findings findings) {
        this.findings = findings;
        this.colours = new ScenarioColours(findings.manifest());
    }

    Figure deaths() {
        return figure(
                "exceedance-deaths",
                "How likely are more deaths than a number? Simulated",
                "deaths in the run",
                "without a death",
                10,
                ScenarioFindings::deaths);
    }

    Figure evacuees() {
        return figure(
                "exceedance-evacuees",
                "How likely are more evacuees than a number? Simulated",
                "people who left home in the run",
                "where nobody left home",
                1000,
                ScenarioFindings::evacuees);
    }

    private Figure figure(
            String name,
            String title,
            String axis,
            String without,
            double example,
            Function<ScenarioFindings, Exceedance> tail) {
        double right = 10;
        double bottom = 0.1;
        for (ScenarioFindings s : findings.scenarios()) {
            right = StrictMath.max(right, tail.apply(s).x().last());
            bottom = StrictMath.min(bottom, 1.0 / StrictMath.max(20, s.runs().count()));
        }
        XYPlot plot = new OwnedPlot();
        plot.setDomainAxis(Axes.decades(axis, 1, right * 1.1, false));
        plot.setRangeAxis(Axes.decades("chance of more than that", bottom * 0.8, 1, true));
        for (ScenarioFindings s : findings.scenarios()) {
            band(plot, s.name(), tail.apply(s), colours.of(s.name()), bottom * 0.8);
        }
        for (ScenarioFindings s : findings.scenarios()) {
            line(plot, s.name(), tail.apply(s));
        }
        List<Key> keys = findings.scenarios().stream()
                .map(s -> colours.key(
                        s.name(),
                        s.name() + " (" + Digits.percent(1 - tail.apply(s).any().share()) + " of runs " + without
                                + ")"))
                .toList();
        String finding = "Chance of more than " + Digits.number(example) + ": "
                + findings.scenarios().stream()
                        .map(s -> s.name() + " " + Digits.percent(tail.apply(s).at(example)))
                        .collect(Collectors.joining(", "))
                + ".";
        return new Figure(
                name,
                title,
                "Share of the runs with more; shaded: 95 % interval from the number of runs and draws, point by point.",
                List.of(new Panel("", "", HouseStyle.chart(plot), 380)),
                1,
                keys,
                Caption.of(findings),
                finding);
    }

    private void band(XYPlot plot, String scenario, Exceedance tail, Color colour, double bottom) {
        double[] grid = grid(tail);
        new Bands(plot, grid.length, i -> grid[i], scenario)
                .area(
                        i -> StrictMath.max(bottom, tail.low().at(tail.step(grid[i]))),
                        i -> StrictMath.max(bottom, tail.high().at(tail.step(grid[i]))),
                        light(
                                colour,
                                HouseStyle.intervalOpacity(findings.scenarios().size())));
    }

    private void line(XYPlot plot, String scenario, Exceedance tail) {
        double[] grid = grid(tail);
        new Bands(plot, grid.length, i -> grid[i], scenario)
                .line(
                        i -> {
                            double share = tail.share().at(tail.step(grid[i]));
                            return share > 0 ? share : Double.NaN;
                        },
                        colours.of(scenario),
                        colours.stroke(scenario));
    }

    /** Places evenly apart on a log axis, from 1 to the largest value. */
    private static double[] grid(Exceedance tail) {
        double largest = StrictMath.max(1, tail.x().last());
        int steps = (int) StrictMath.ceil(StrictMath.log10(largest) * STEPS_PER_DECADE);
        double[] grid = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            grid[i] = steps == 0 ? 1 : StrictMath.pow(largest, (double) i / steps);
        }
        return grid;
    }
}
