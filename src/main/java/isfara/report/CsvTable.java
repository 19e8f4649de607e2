package isfara.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A CSV file being written: UTF-8, decimal points, an empty cell where a number is unknown. */
final class CsvTable implements AutoCloseable {

    private final CSVPrinter printer;

    /** Begins a file with the names of its columns. */
    CsvTable(Path file, String... head) throws IOException {
        this(Files.newBufferedWriter(file, StandardCharsets.UTF_8), head);
    }

    /** Begins a table anywhere. */
    CsvTable(Writer writer, String... head) throws IOException {
        printer = CSVFormat.DEFAULT
                .builder()
                .setHeader(head)
                .setRecordSeparator('\n')
                .get()
                .print(writer);
    }

    /** What is written into a table. */
    @FunctionalInterface
    interface Filling {
        void fill(CsvTable table) throws IOException;
    }

    /** A whole table as text. */
    static String text(String head, Filling filling) {
        StringWriter text = new StringWriter();
        try (CsvTable table = new CsvTable(text, head.split(",", -1))) {
            filling.fill(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a row. */
    void row(Object... cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell instanceof Double number ? digits(number) : cell);
        }
        printer.println();
    }

    private static String digits(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
