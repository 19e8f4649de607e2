package isfara.chart;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Places;
import isfara.analysis.Places.OfSector;
import isfara.analysis.ScenarioFindings;
import isfara.chart.Figure.Panel;
import isfara.world.Sector;
import isfara.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * When and where incidents happen: a panel for each scenario, all in the same colours. Every scenario is shown in full, not as a
 * difference: by month and sector differences are mostly luck.
 */
final class HeatMapChart {

    private final Findings findings;
    private final World world;

    HeatMapChart(Findings findings, World world) {
        this.findings = findings;
        this.world = world;
    }

    /** The figure, if the results have what it shows. */
    List<Figure> figures() {
        List<ScenarioFindings> shown = findings.scenarios().stream()
                .filter(s ->
                        s.places().isPresent() && !s.places().get().months().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        double largest = 0;
        for (ScenarioFindings s : shown) {
            for (OfSector sector : s.places().get().sectors()) {
                largest = StrictMath.max(largest, sector.byMonth().max());
            }
        }
        Classes classes = Classes.upTo(largest);
        List<Panel> panels = new ArrayList<>();
        for (ScenarioFindings s : shown) {
            panels.add(panel(s, classes));
        }
        String partial = findings.baseline().scenario().start().getDayOfMonth() == 1
                ? ""
                : " The first and the last month are in the runs only in part.";
        return List.of(new Figure(
                "incidents-by-month",
                "When and where disputes turn into incidents, simulated",
                "Incidents per run, by month (J is January) and sector from west to east; at the right in all months."
                        + partial,
                panels,
                2,
                classes.keys(),
                Caption.of(findings),
                shown.stream().map(this::words).collect(Collectors.joining("; ")) + "."));
    }

    private Panel panel(ScenarioFindings s, Classes classes) {
        Places places = s.places().get();
        int months = places.months().size();
        List<HeatMap.Row> rows = new ArrayList<>();
        for (Sector sector : world.sectors()) {
            Optional<OfSector> here = places.sectors().stream()
                    .filter(o -> o.id().equals(sector.id()))
                    .findFirst();
            rows.add(new HeatMap.Row(
                    sector.name(),
                    here.map(o -> Digits.number(o.incidents().value())).orElse("0"),
                    here.map(o -> IntStream.range(0, months)
                                    .mapToObj(o.byMonth()::at)
                                    .toList())
                            .orElse(Collections.nCopies(months, 0.0))));
        }
        return new Panel(s.name(), note(places), new HeatMap(places.months(), rows, classes), s.name());
    }

    private static String note(Places places) {
        double all = places.sectors().stream()
                .mapToDouble(o -> o.incidents().value())
                .sum();
        return Digits.number(all) + " incidents per run";
    }

    private String words(ScenarioFindings s) {
        Places places = s.places().get();
        String where = places.sectors().stream()
                .limit(2)
                .map(o -> world.sectors().get(world.sector(o.id())).name() + " "
                        + Digits.number(o.incidents().value()))
                .collect(Collectors.joining(" and "));
        int busiest = IntStream.range(0, places.months().size())
                .boxed()
                .max(Comparator.comparingDouble(m -> inMonth(places, m)))
                .orElse(0);
        YearMonth month = places.months().get(busiest);
        return s.name() + ": " + note(places) + (where.isEmpty() ? "" : ", most in " + where) + "; busiest month "
                + month;
    }

    private static double inMonth(Places places, int month) {
        return places.sectors().stream().mapToDouble(o -> o.byMonth().at(month)).sum();
    }
}
