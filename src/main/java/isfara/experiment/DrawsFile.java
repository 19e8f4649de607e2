package isfara.experiment;

import isfara.parameter.Declaration;
import isfara.parameter.ParameterSpace;
import isfara.world.Spelling;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads parameter draws from a CSV file in UTF-8.
 *
 * <p>The first line names parameters as they are declared, in any order, and perhaps {@code weight} (0 or more, not all 0);
 * every further line is a draw. Lines that begin with {@code #} are comments: they say where the draws come from. Anything else
 * is a mistake, and all mistakes are told at once.
 */
public final class DrawsFile {

    private static final String WEIGHT = "weight";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setCommentMarker('#').get();

    private final Path file;
    private final ParameterSpace space;
    private final List<String> faults = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> cumulative = new ArrayList<>();
    private List<String> notes = List.of();
    private int weightColumn = -1;

    private DrawsFile(Path file, ParameterSpace space) {
        this.file = file;
        this.space = space;
    }

    /**
     * Reads a file.
     *
     * @throws DrawsException with every mistake, a line each, if it cannot be used as it is
     */
    public static ParameterSource.Table read(Path file, ParameterSpace space) {
        return new DrawsFile(file, space).read();
    }

    private ParameterSource.Table read() {
        byte[] bytes = bytes();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(bytes)), FORMAT)) {
            for (CSVRecord line : parser) {
                if (line.getRecordNumber() == 1) {
                    notes = line.hasComment() ? line.getComment().lines().toList() : List.of();
                    header(line, parser.getCurrentLineNumber());
                } else {
                    row(line, parser.getCurrentLineNumber());
                }
            }
        } catch (IOException | UncheckedIOException e) {
            faults.add(file + ": cannot be read as CSV: " + e.getMessage());
        }
        if (faults.isEmpty() && rows.isEmpty()) {
            faults.add(file + ":1:1: found no draws, need a header and at least one line of values");
        }
        if (faults.isEmpty() && weightColumn >= 0 && !(cumulative.get(cumulative.size() - 1) > 0)) {
            faults.add(file + ": weight: found only zeros, need at least one positive weight");
        }
        stopAtFaults();
        return new ParameterSource.Table(file.toString(), sha256(bytes), columns, rows, cumulative, notes);
    }

    private void header(CSVRecord line, long number) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < line.size(); i++) {
            String name = line.get(i);
            if (!seen.add(name)) {
                fault(number, line, i, "column: found " + name + " a second time, need each name once");
            } else if (name.equals(WEIGHT)) {
                weightColumn = i;
            } else if (space.index(name).isPresent()) {
                columns.add(space.index(name).getAsInt());
            } else {
                List<String> names = new ArrayList<>(
                        space.declarations().stream().map(Declaration::name).toList());
                names.add(WEIGHT);
                fault(
                        number,
                        line,
                        i,
                        "column: found " + shown(name) + ", need the name of a parameter or " + WEIGHT + "; nearest is "
                                + Spelling.nearest(name, names));
            }
        }
        stopAtFaults(); // without its header nothing can be said of the lines below
        if (columns.isEmpty()) {
            faults.add(file + ":" + number + ":1: found no parameter, need at least one column that names one");
        }
    }

    private void row(CSVRecord line, long number) {
        int expected = columns.size() + (weightColumn < 0 ? 0 : 1);
        if (line.size() != expected) {
            faults.add(file + ":" + number + ":1: found " + line.size() + " values, need " + expected
                    + ", one a column of the header");
            return;
        }
        double[] row = new double[columns.size()];
        int column = 0;
        for (int i = 0; i < line.size(); i++) {
            if (i == weightColumn) {
                double before = cumulative.isEmpty() ? 0 : cumulative.get(cumulative.size() - 1);
                cumulative.add(before + number(line, number, i, WEIGHT, 0, Double.MAX_VALUE, "a share"));
            } else {
                Declaration d = space.declarations().get(columns.get(column));
                row[column++] = number(line, number, i, d.name(), d.low(), d.high(), d.unit());
            }
        }
        rows.add(row);
    }

    private double number(CSVRecord line, long number, int i, String name, double low, double high, String unit) {
        String found = line.get(i).strip();
        try {
            double value = new BigDecimal(found).doubleValue();
            if (value >= low && value <= high) {
                return value;
            }
        } catch (NumberFormatException notNumber) {
            fault(number, line, i, name + ": found " + shown(found) + ", need a number such as 0.25");
            return low;
        }
        fault(number, line, i, name + ": found " + found + ", need " + low + " to " + high + " (" + unit + ")");
        return low;
    }

    private void fault(long number, CSVRecord line, int field, String what) {
        int column = 1;
        for (int i = 0; i < field; i++) {
            column += line.get(i).length() + 1;
        }
        faults.add(file + ":" + number + ":" + column + ": " + what);
    }

    private void stopAtFaults() {
        if (!faults.isEmpty()) {
            throw new DrawsException(faults);
        }
    }

    private byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw new DrawsException(List.of(file + ": no such file, need a CSV file of parameter draws"), absent);
        } catch (IOException unreadable) {
            throw new DrawsException(List.of(file + ": cannot be read: " + unreadable.getMessage()), unreadable);
        }
    }

    private String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // spreadsheets put this mark before UTF-8
        } catch (CharacterCodingException notText) {
            throw new DrawsException(List.of(file + ": is not UTF-8 text: save it as CSV in UTF-8"), notText);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String shown(String found) {
        return found.isEmpty() ? "nothing" : found;
    }
}
