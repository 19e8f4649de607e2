package isfara.calibration.validation;

import isfara.analysis.Digits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows of cells under a head: as CSV for programs or aligned for a terminal. Numbers stay numbers until they are written. */
final class Cells {

    private final List<String> head;
    private final List<List<Object>> rows = new ArrayList<>();

    Cells(String... head) {
        this.head = List.of(head);
    }

    /** Adds a row; not-a-number becomes an empty cell in a file and a dash on a terminal. */
    void row(Object... cells) {
        rows.add(List.of(cells));
    }

    /** As CSV: decimal points, nothing rounded. */
    String csv() {
        StringBuilder text = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader(head.toArray(new String[0]))
                .setRecordSeparator('\n')
                .get();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<Object> row : rows) {
                for (Object cell : row) {
                    printer.print(cell instanceof Double number ? plain(number) : cell);
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /** In aligned columns, rounded for reading. */
    String text() {
        List<List<String>> all = new ArrayList<>();
        all.add(head);
        rows.forEach(row -> all.add(row.stream()
                .map(cell -> cell instanceof Double number ? Digits.number(number) : cell.toString())
                .toList()));
        int[] widths = new int[head.size()];
        for (List<String> row : all) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = StrictMath.max(widths[c], row.get(c).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < widths.length; c++) {
                String cell = row.get(c);
                line.append(cell).append(" ".repeat(widths[c] - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String plain(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        boolean whole = value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
