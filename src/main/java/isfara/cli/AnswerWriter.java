package isfara.cli;

import com.google.gson.stream.JsonWriter;
import isfara.store.Inquiry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the answer to a question, row by row: for people as a table, for programs as CSV or JSON. */
sealed interface AnswerWriter extends Inquiry.Listener {

    /** The last row has been written. */
    void end();

    /** A missing value, and a number that is none, are the same: nothing. Dates are ISO. */
    private static Object plain(Object value) {
        if (value instanceof Double number) {
            return Double.isFinite(number) ? number : null;
        }
        if (value instanceof Float number) {
            return Float.isFinite(number) ? number : null;
        }
        return value instanceof Timestamp time
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time.toLocalDateTime())
                : value;
    }

    private static boolean whole(double value) {
        return value == StrictMath.rint(value) && StrictMath.abs(value) < 1e15;
    }

    /** All digits that a number has, and none for show. */
    private static String digits(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            return whole(value) ? Long.toString((long) value) : number.toString();
        }
        return number instanceof BigDecimal exact ? exact.toPlainString() : number.toString();
    }

    /** Columns under each other, numbers at the right, with six digits that count: a table is for reading. */
    final class Table implements AnswerWriter {
        private static final MathContext SHOWN = new MathContext(6);

        private final PrintWriter out;
        private final List<List<String>> rows = new ArrayList<>();
        private boolean[] numbers = {};

        Table(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void columns(List<String> names) {
            rows.add(names);
            numbers = new boolean[names.size()];
        }

        @Override
        public boolean row(List<Object> values) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < values.size(); c++) {
                Object value = plain(values.get(c));
                numbers[c] |= value instanceof Number;
                row.add(value == null ? "" : value instanceof Number number ? shown(number) : value.toString());
            }
            rows.add(row);
            return true;
        }

        private static String shown(Number number) {
            boolean broken = number instanceof Double || number instanceof Float;
            if (!broken || whole(number.doubleValue())) {
                return digits(number);
            }
            BigDecimal rounded =
                    BigDecimal.valueOf(number.doubleValue()).round(SHOWN).stripTrailingZeros();
            return rounded.abs().compareTo(BigDecimal.valueOf(1, 6)) < 0 ? rounded.toString() : rounded.toPlainString();
        }

        @Override
        public void end() {
            TextTable table = new TextTable().rows(rows, row -> row);
            for (int c = 0; c < numbers.length; c++) {
                if (numbers[c]) {
                    table.right(c);
                }
            }
            table.print(out);
        }
    }

    /** Comma-separated, with a head. */
    final class Csv implements AnswerWriter {
        private final CSVPrinter printer;

        Csv(PrintWriter out) {
            try {
                printer = CSVFormat.DEFAULT
                        .builder()
                        .setRecordSeparator('\n')
                        .get()
                        .print(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void columns(List<String> names) {
            write(names);
        }

        @Override
        public boolean row(List<Object> values) {
            List<Object> row = new ArrayList<>();
            for (Object value : values) {
                Object plain = plain(value);
                row.add(plain instanceof Number number ? digits(number) : plain);
            }
            write(row);
            return true;
        }

        private void write(List<?> cells) {
            try {
                printer.printRecord(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void end() {
            // Every row was written when it came.
        }
    }

    /** A list with an object for each row. */
    final class Json implements AnswerWriter {
        private final PrintWriter out;
        private final JsonWriter writer;
        private List<String> names = List.of();

        Json(PrintWriter out) {
            this.out = out;
            this.writer = new JsonWriter(out);
            writer.setIndent("  ");
        }

        @Override
        public void columns(List<String> columns) {
            names = columns;
            write(writer::beginArray);
        }

        @Override
        public boolean row(List<Object> values) {
            write(writer::beginObject);
            for (int c = 0; c < values.size(); c++) {
                Object value = plain(values.get(c));
                String name = names.get(c);
                write(() -> writer.name(name));
                if (value instanceof Number number) {
                    write(() -> writer.jsonValue(digits(number)));
                } else if (value instanceof Boolean yes) {
                    write(() -> writer.value(yes));
                } else {
                    write(() -> writer.value(value == null ? null : value.toString()));
                }
            }
            write(writer::endObject);
            return true;
        }

        @Override
        public void end() {
            write(writer::endArray);
            write(writer::flush);
            out.println();
        }

        private interface Acting {
            void write() throws IOException;
        }

        private static void write(Acting acting) {
            try {
                acting.write();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
