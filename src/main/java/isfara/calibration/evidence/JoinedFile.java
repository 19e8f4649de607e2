package isfara.calibration.evidence;

import isfara.outcome.Level;
import isfara.outcome.Trigger;
import isfara.world.Sector;
import isfara.world.World;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and checks a record kept in one file: a line for each figure, with the columns of its incident repeated. */
final class JoinedFile {
    private static final List<String> COLUMNS = List.of(
            "incident_id",
            "quantity",
            "side",
            "value_low",
            "value_high",
            "as_of_date",
            "source_id",
            "quote_or_paraphrase",
            "date_start",
            "date_end",
            "place",
            "district",
            "trigger",
            "max_level",
            "notes");

    /** What must be the same on every line of an incident. */
    private static final List<String> REPEATED = List.of("date_start", "date_end", "trigger", "max_level", "sector");

    private final String file;
    private final Path path;
    private final Set<String> sectorIds = new LinkedHashSet<>();
    private final List<String> mistakes = new ArrayList<>();

    JoinedFile(Path path, World world) {
        this.path = path;
        this.file = path.toString().replace('\\', '/');
        world.sectors().stream().map(Sector::id).forEach(sectorIds::add);
    }

    Evidence read() {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (Row row : Table.read(file, text(), COLUMNS, mistakes)) {
            groups.computeIfAbsent(row.text("incident_id"), id -> new ArrayList<>())
                    .add(row);
            figure(row).ifPresent(figures::add);
        }
        List<DocumentedIncident> incidents =
                groups.values().stream().map(this::incident).toList();
        if (!mistakes.isEmpty()) {
            throw new EvidenceException(mistakes);
        }
        return new Evidence(String.valueOf(path.getFileName()), true, incidents, figures, List.of(), List.of());
    }

    /** The figure on a line; a line may stand for its incident alone. */
    private static Optional<Figure> figure(Row row) {
        double low = row.number("value_low");
        double high = row.number("value_high");
        row.ordered("value_low", low, "value_high", high);
        if (row.get("quantity").isEmpty() && Double.isNaN(low) && Double.isNaN(high)) {
            return Optional.empty();
        }
        return Optional.of(new Figure(
                row.get("incident_id"),
                row.text("quantity"),
                row.whose("side"),
                low,
                high,
                row.partialDate("as_of_date"),
                row.text("source_id"),
                row.get("quote_or_paraphrase"),
                row.get("part"),
                row.side("by")));
    }

    private DocumentedIncident incident(List<Row> rows) {
        Row first = rows.get(0);
        for (Row row : rows) {
            for (String column : REPEATED) {
                if (!row.get(column).equals(first.get(column))) {
                    String said = first.get(column).isEmpty() ? "nothing" : first.get(column);
                    row.mistake(
                            column,
                            row.get(column),
                            "need " + said + ", as line " + first.line() + " says of the same incident");
                }
            }
        }
        LocalDate start = first.date("date_start");
        LocalDate end = first.date("date_end");
        if (end.isBefore(start)) {
            first.mistake("date_end", first.get("date_end"), "need " + start + " or later, as date_start says");
        }
        String sector = first.get("sector");
        first.refersTo("sector", sector, sectorIds, "sector");
        Optional<Trigger> trigger = first.trigger("trigger");
        Level peak = first.level("max_level");
        return new DocumentedIncident(
                first.get("incident_id"),
                start,
                end,
                first.get("place"),
                first.get("district"),
                trigger,
                peak,
                first.get("notes"),
                rows.stream()
                        .map(row -> row.get("source_id"))
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList(),
                sector.isEmpty() ? Optional.empty() : Optional.of(sector));
    }

    private Reader text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text); // a spreadsheet's mark
        } catch (NoSuchFileException absent) {
            throw new EvidenceException(
                    List.of(file + ": no such file, need a CSV file of incidents and figures"), absent);
        } catch (CharacterCodingException notText) {
            throw new EvidenceException(List.of(file + ": is not UTF-8 text: save it as CSV in UTF-8"), notText);
        } catch (IOException unreadable) {
            throw new EvidenceException(List.of(file + ": cannot be read: " + unreadable.getMessage()), unreadable);
        }
    }
}
