package isfara.calibration.evidence;

import isfara.world.Sector;
import isfara.world.World;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads and checks a record kept in four tables that refer to each other. */
final class FourTables {
    static final String INCIDENTS = "incidents.csv";
    static final String FIGURES = "incident_figures.csv";
    static final String MECHANICS = "mechanics.csv";
    static final String SOURCES = "sources.csv";

    private static final List<String> INCIDENT_COLUMNS = List.of(
            "id",
            "date_start",
            "date_end",
            "place",
            "district",
            "trigger",
            "max_level",
            "notes",
            "source_ids",
            "sector");
    private static final List<String> FIGURE_COLUMNS = List.of(
            "incident_id",
            "quantity",
            "side",
            "value_low",
            "value_high",
            "as_of_date",
            "source_id",
            "quote_or_paraphrase",
            "part",
            "by");
    private static final List<String> MECHANIC_COLUMNS =
            List.of("quantity", "value_low", "value_high", "unit", "context", "source_id");
    private static final List<String> SOURCE_COLUMNS = List.of("source_id", "title", "publisher", "date", "where");

    /** Unit of rows whose values are days of the calendar. */
    private static final String DATE = "date";

    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> sectorIds = new LinkedHashSet<>();

    FourTables(World world) {
        world.sectors().stream().map(Sector::id).forEach(sectorIds::add);
    }

    Evidence read(Reader incidents, Reader figures, Reader mechanics, Reader sources) {
        List<Row> sourceRows = Table.read(SOURCES, sources, SOURCE_COLUMNS, mistakes);
        Set<String> sourceIds = ids(sourceRows, "source_id");
        List<Row> incidentRows = Table.read(INCIDENTS, incidents, INCIDENT_COLUMNS, mistakes);
        Set<String> incidentIds = ids(incidentRows, "id");
        List<DocumentedIncident> foundIncidents =
                incidentRows.stream().map(row -> incident(row, sourceIds)).toList();
        List<Figure> foundFigures = Table.read(FIGURES, figures, FIGURE_COLUMNS, mistakes).stream()
                .map(row -> figure(row, incidentIds, sourceIds))
                .toList();
        List<Mechanic> foundMechanics = Table.read(MECHANICS, mechanics, MECHANIC_COLUMNS, mistakes).stream()
                .map(row -> mechanic(row, sourceIds))
                .toList();
        if (!mistakes.isEmpty()) {
            throw new EvidenceException(mistakes);
        }
        return new Evidence(
                "the incident catalogue",
                false,
                foundIncidents,
                foundFigures,
                foundMechanics,
                sourceRows.stream().map(FourTables::source).toList());
    }

    private static Set<String> ids(List<Row> rows, String column) {
        Set<String> ids = new LinkedHashSet<>();
        for (Row row : rows) {
            String id = row.text(column);
            if (!ids.add(id) && !id.isEmpty()) {
                row.mistake(column, id + " a second time", "need an id of its own");
            }
        }
        return ids;
    }

    private DocumentedIncident incident(Row row, Set<String> sourceIds) {
        List<String> sources = List.of(row.text("source_ids").split(";", -1)).stream()
                .map(String::strip)
                .toList();
        sources.forEach(id -> row.refersTo("source_ids", id, sourceIds, "source"));
        LocalDate start = row.date("date_start");
        LocalDate end = row.date("date_end");
        if (end.isBefore(start)) {
            row.mistake("date_end", row.get("date_end"), "need " + start + " or later, as date_start says");
        }
        String sector = row.text("sector");
        row.refersTo("sector", sector, sectorIds, "sector");
        return new DocumentedIncident(
                row.get("id"),
                start,
                end,
                row.text("place"),
                row.get("district"),
                row.trigger("trigger"),
                row.level("max_level"),
                row.get("notes"),
                sources,
                Optional.of(sector));
    }

    private static Figure figure(Row row, Set<String> incidentIds, Set<String> sourceIds) {
        String incident = row.text("incident_id");
        row.refersTo("incident_id", incident, incidentIds, "incident");
        String source = row.text("source_id");
        row.refersTo("source_id", source, sourceIds, "source");
        double low = row.number("value_low");
        double high = row.number("value_high");
        row.ordered("value_low", low, "value_high", high);
        return new Figure(
                incident,
                row.text("quantity"),
                row.whose("side"),
                low,
                high,
                row.partialDate("as_of_date"),
                source,
                row.get("quote_or_paraphrase"),
                row.get("part"),
                row.side("by"));
    }

    private static Mechanic mechanic(Row row, Set<String> sourceIds) {
        String source = row.text("source_id");
        row.refersTo("source_id", source, sourceIds, "source");
        String unit = row.text("unit");
        double low = Double.NaN;
        double high = Double.NaN;
        if (unit.equals(DATE)) {
            LocalDate first = row.date("value_low");
            LocalDate last = row.date("value_high");
            if (last.isBefore(first)) {
                row.mistake("value_high", row.get("value_high"), "need " + first + " or later, as value_low says");
            }
        } else {
            low = row.number("value_low");
            high = row.number("value_high");
            row.ordered("value_low", low, "value_high", high);
        }
        return new Mechanic(row.text("quantity"), low, high, unit, row.text("context"), source);
    }

    private static Source source(Row row) {
        return new Source(
                row.get("source_id"), row.get("title"), row.get("publisher"), row.get("date"), row.get("where"));
    }
}
