package isfara.calibration.target;

import isfara.calibration.evidence.Whose;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The table that says of what each observation is made. Ours, so that a mistake in it is a defect of the program. */
final class TargetTable {

    private static final String FILE = "/isfara/calibration/targets.csv";

    private TargetTable() {}

    /** The rows, by quantity. */
    static Map<String, TargetRow> read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(TargetTable.class.getResourceAsStream(FILE), FILE);
                CSVParser lines = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            Map<String, TargetRow> rows = new LinkedHashMap<>();
            for (CSVRecord line : lines) {
                TargetRow row = row(line);
                if (rows.put(row.quantity(), row) != null) {
                    throw new IllegalStateException(FILE + ": " + row.quantity() + " stands there twice");
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled " + FILE, e);
        }
    }

    private static TargetRow row(CSVRecord line) {
        return new TargetRow(
                line.get("quantity"),
                TargetRow.Rule.valueOf(line.get("rule").toUpperCase(Locale.ROOT).replace('-', '_')),
                line.get("key"),
                line.get("side").isEmpty()
                        ? Whose.BOTH
                        : Whose.valueOf(line.get("side").toUpperCase(Locale.ROOT)),
                line.get("context"),
                date(line.get("from")),
                date(line.get("to")),
                widening(line.get("less")),
                widening(line.get("more")),
                Boolean.parseBoolean(line.get("fitted")),
                line.get("note"));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static double widening(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        return text.equals("open") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }
}
