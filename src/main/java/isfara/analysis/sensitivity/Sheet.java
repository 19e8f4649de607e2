package isfara.analysis.sensitivity;

import isfara.analysis.Interval;
import isfara.analysis.ResultsException;
import isfara.outcome.Outcome;
import isfara.parameter.Evidence;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of findings as CSV: numbers with all their digits, what is not known left blank.
 *
 * @param <T> what a row is
 */
abstract class Sheet<T> {

    /** What a row about a parameter begins with. */
    static final String ABOUT = "parameter,unit,evidence,low,high,scenario,with,outcome";

    private final String[] header;

    Sheet(String... header) {
        this.header = header;
    }

    /** The cells of a row about a parameter and what it bears on, as {@link #ABOUT} names them, and what is found. */
    static List<Object> about(Uncertain parameter, Subject subject, Object... found) {
        List<Object> cells = new ArrayList<>(List.of(
                parameter.name(),
                parameter.unit(),
                parameter.evidence().word(),
                parameter.low(),
                parameter.high(),
                subject.scenario(),
                subject.with(),
                subject.outcome().column()));
        cells.addAll(List.of(found));
        return cells;
    }

    /** A thing as cells, in the order of the header. */
    abstract List<Object> cells(T thing);

    /** The thing of a row. */
    abstract T thing(Row row);

    /** The whole table. */
    String text(List<T> things) {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(header)
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (T thing : things) {
                for (Object cell : cells(thing)) {
                    printer.print(cell instanceof Double number && (number.isNaN() || number.isInfinite()) ? "" : cell);
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Reads a table.
     *
     * @throws ResultsException naming file, line and column of what is wrong
     */
    List<T> read(Path file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            List<String> missing = Arrays.stream(header)
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new ResultsException(file + ":1: no column " + String.join(", ", missing)
                        + "; write the file anew with isfara sensitivity --overwrite");
            }
            List<T> things = new ArrayList<>();
            for (CSVRecord each : parser) {
                things.add(thing(new Row(file, each)));
            }
            return List.copyOf(things);
        } catch (IOException | UncheckedIOException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** A row of a file. */
    record Row(Path file, CSVRecord cells) {

        String text(String column) {
            return cells.isSet(column) ? cells.get(column) : "";
        }

        double number(String column) {
            return text(column).isEmpty() ? Double.NaN : as(column, Double::parseDouble, "a number");
        }

        int whole(String column) {
            return as(column, Integer::parseInt, "a whole number");
        }

        boolean yes(String column) {
            return text(column).equals("yes");
        }

        Interval interval(String low, String high) {
            return new Interval(number(low), number(high));
        }

        Change change() {
            return new Change(number("change"), interval("change_low", "change_high"), number("luck"), whole("pairs"));
        }

        Bearing bearing() {
            return as("bearing", Bearing::named, "turns, halves, moves or may be luck");
        }

        Subject subject() {
            return new Subject(
                    text("scenario"),
                    text("with"),
                    as("outcome", word -> named(Outcome.values(), word, Outcome::column), "the name of an outcome"));
        }

        Uncertain parameter() {
            return new Uncertain(
                    text("parameter"),
                    text("unit"),
                    as("evidence", word -> named(Evidence.values(), word, Evidence::word), "a grade of evidence"),
                    number("low"),
                    number("high"));
        }

        private static <E> E named(E[] all, String word, Function<E, String> name) {
            return Arrays.stream(all)
                    .filter(one -> name.apply(one).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }

        private <V> V as(String column, Function<String, V> reading, String need) {
            try {
                return reading.apply(text(column));
            } catch (IllegalArgumentException e) {
                throw new ResultsException(
                        file + ":" + (cells.getRecordNumber() + 1) + ": " + column + ": found '" + text(column)
                                + "', need " + need,
                        e);
            }
        }
    }

    static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
