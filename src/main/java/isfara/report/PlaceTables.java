package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Places;
import isfara.analysis.Places.Mean;
import isfara.analysis.Places.OfSector;
import isfara.analysis.Places.OfSettlement;
import isfara.analysis.Proportion;
import isfara.analysis.ScenarioFindings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Harm by settlement, by sector and by month, as CSV files; none when the results do not tell. */
final class PlaceTables {

    private final Findings findings;
    private final Path folder;
    private final PlaceNames names;

    PlaceTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
        this.names = new PlaceNames(findings.manifest().worldSha256());
    }

    void write() throws IOException {
        if (findings.scenarios().stream().anyMatch(s -> s.places().isPresent())) {
            settlements();
            sectors();
            months();
        }
    }

    private void settlements() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("places.csv"),
                ("scenario,settlement,name,side,killed,killed_low,killed_high,evacuated,evacuated_low,evacuated_high,"
                                + "homes,homes_low,homes_high,emptied,emptied_low,emptied_high")
                        .split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (OfSettlement place : s.places().map(Places::settlements).orElse(List.of())) {
                    String id = place.id();
                    Proportion emptied = place.emptied();
                    List<Object> row = new ArrayList<>(List.of(s.name(), id, names.settlement(id), names.side(id)));
                    add(row, place.killed());
                    add(row, place.evacuated());
                    add(row, place.homes());
                    row.addAll(List.of(
                            emptied.share(),
                            emptied.interval().low(),
                            emptied.interval().high()));
                    csv.row(row.toArray());
                }
            }
        }
    }

    private void sectors() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("sectors.csv"),
                ("scenario,sector,name,incidents,incidents_low,incidents_high,killed,killed_low,killed_high,"
                                + "evacuated,evacuated_low,evacuated_high")
                        .split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (OfSector sector : s.places().map(Places::sectors).orElse(List.of())) {
                    List<Object> row = new ArrayList<>(List.of(s.name(), sector.id(), names.sector(sector.id())));
                    add(row, sector.incidents());
                    add(row, sector.killed());
                    add(row, sector.evacuated());
                    csv.row(row.toArray());
                }
            }
        }
    }

    private void months() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("incidents-by-month.csv"), "scenario", "sector", "name", "month", "incidents_per_run")) {
            for (ScenarioFindings s : findings.scenarios()) {
                if (s.places().isPresent()) {
                    Places places = s.places().get();
                    for (OfSector sector : places.sectors()) {
                        for (int month = 0; month < places.months().size(); month++) {
                            csv.row(
                                    s.name(),
                                    sector.id(),
                                    names.sector(sector.id()),
                                    places.months().get(month),
                                    sector.byMonth().at(month));
                        }
                    }
                }
            }
        }
    }

    private static void add(List<Object> row, Mean mean) {
        row.addAll(List.of(mean.value(), mean.interval().low(), mean.interval().high()));
    }
}
