package isfara.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What is documented of the years 2010 to 2022, by measure: in words, because much of it is disputed and stays a range.
 *
 * <p>Two values divided by a semicolon belong to the wars of April 2021 and of September 2022.
 */
final class Documented {

    /** Incidents of the catalogue by peak level, 0 to 4: incidents.csv of the project's data, 2008 to 2024. */
    static final List<Integer> PEAKS = List.of(12, 25, 13, 5, 2);

    private final Map<String, Entry> entries;

    private Documented(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * A documented value.
     *
     * @param value in words
     * @param source where it was published
     */
    record Entry(String value, String source) {}

    /** The record that comes with the program. */
    static Documented bundled() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStream in = Objects.requireNonNull(
                        Documented.class.getResourceAsStream("documented.csv"), "documented.csv");
                CSVParser rows = CSVParser.parse(new InputStreamReader(in, StandardCharsets.UTF_8), format)) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            for (CSVRecord row : rows) {
                entries.put(row.get("measure"), new Entry(row.get("documented"), row.get("source")));
            }
            return new Documented(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled documented.csv", e);
        }
    }

    /** The value of a measure; blank when nothing is documented. */
    Entry of(String measure) {
        return entries.getOrDefault(measure, new Entry("", ""));
    }

    /** Every measure that something is documented of. */
    List<String> measures() {
        return List.copyOf(entries.keySet());
    }
}
