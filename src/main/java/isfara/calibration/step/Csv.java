package isfara.calibration.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text, row by row; numbers with all their digits, what is not known left blank. */
final class Csv {

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    Csv(String... header) {
        try {
            printer = new CSVPrinter(
                    text,
                    CSVFormat.RFC4180
                            .builder()
                            .setHeader(header)
                            .setRecordSeparator('\n')
                            .get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(Csv::cell).toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object cell(Object value) {
        if (value instanceof Double number) {
            return Double.isNaN(number) || Double.isInfinite(number) ? "" : number;
        }
        return value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
