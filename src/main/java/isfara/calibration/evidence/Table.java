package isfara.calibration.evidence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Takes a CSV file apart into rows. */
final class Table {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private Table() {}

    /** The rows; none (and a mistake) when it cannot be read or lacks one of the columns. */
    static List<Row> read(String file, Reader text, List<String> columns, List<String> mistakes) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            List<String> missing = new ArrayList<>(columns);
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                mistakes.add(file + ":1:1: found columns " + String.join(", ", parser.getHeaderNames()) + ", need also "
                        + String.join(", ", missing));
                return List.of();
            }
            long before = parser.getCurrentLineNumber();
            for (CSVRecord values : parser) {
                long line = before + 1;
                before = parser.getCurrentLineNumber();
                if (values.isConsistent()) {
                    rows.add(new Row(file, line, values, mistakes));
                } else {
                    mistakes.add(file + ":" + line + ":1: found " + values.size() + " values, need "
                            + parser.getHeaderNames().size() + ", one a column");
                }
            }
            if (rows.isEmpty() && mistakes.isEmpty()) {
                mistakes.add(file + ":1:1: found no rows, need at least one");
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException damaged) {
            mistakes.add(file + ":1:1: cannot be read as CSV in UTF-8: " + damaged.getMessage());
        }
        return rows;
    }
}
