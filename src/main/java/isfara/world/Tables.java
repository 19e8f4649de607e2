package isfara.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Where the tables come from: those bundled with the program, or a folder that holds files of the same names. */
final class Tables {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
            .get();

    private final Source source;
    private final Faults faults;

    private Tables(Source source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    static Tables bundled(Faults faults) {
        return new Tables(
                file -> {
                    try (InputStream in = Tables.class.getResourceAsStream(file)) {
                        if (in == null) {
                            throw new NoSuchFileException(file);
                        }
                        return in.readAllBytes();
                    }
                },
                faults);
    }

    static Tables in(Path folder, Faults faults) {
        return new Tables(file -> Files.readAllBytes(folder.resolve(file)), faults);
    }

    /** The rows of a table; none (and a fault) if it is missing, cannot be read, or lacks one of these columns. */
    List<Row> read(String file, String... columns) {
        try (CSVParser parser = CSVParser.parse(new StringReader(textOf(file)), FORMAT)) {
            List<String> missing = new ArrayList<>(List.of(columns));
            missing.removeAll(parser.getHeaderNames());
            if (!missing.isEmpty()) {
                faults.add(
                        file,
                        1,
                        "no column " + String.join(", ", missing) + "; found "
                                + String.join(", ", parser.getHeaderNames()));
                return List.of();
            }
            List<Row> rows = rows(file, parser);
            if (rows.isEmpty()) {
                faults.add(file, "holds no rows, need at least one");
            }
            return rows;
        } catch (NoSuchFileException absent) {
            faults.add(file, "missing, need this table beside the others");
        } catch (CharacterCodingException notText) {
            faults.add(file, "is not UTF-8 text: save it as CSV in UTF-8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException damaged) {
            faults.add(file, "cannot be read as CSV: " + damaged.getMessage());
        }
        return List.of();
    }

    private List<Row> rows(String file, CSVParser parser) {
        List<Row> rows = new ArrayList<>();
        for (CSVRecord values : parser) {
            long line = parser.getCurrentLineNumber();
            if (values.isConsistent()) {
                rows.add(new Row(file, line, values, faults));
            } else {
                int columns = parser.getHeaderNames().size();
                faults.add(file, line, "found " + values.size() + " values, need " + columns + ", one a column");
            }
        }
        return rows;
    }

    private String textOf(String file) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(source.bytes(file)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text; // spreadsheets put this mark before UTF-8
    }

    /** Opens a table by its file name. */
    private interface Source {
        byte[] bytes(String file) throws IOException;
    }
}
