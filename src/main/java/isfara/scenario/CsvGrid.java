package isfara.scenario;

import java.io.IOException;
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

/**
 * A researcher's CSV file in UTF-8, cell by cell, each with its place: one draw or one point a line, under a line of names. Lines
 * that begin with {@code #} are comments.
 *
 * @param file as the user named it
 * @param sha256 of its bytes
 * @param notes the lines of comment above the names
 * @param lines the names, then the values
 */
public record CsvGrid(Path file, String sha256, List<String> notes, List<Line> lines) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setCommentMarker('#').get();

    /** Keeps copies. */
    public CsvGrid {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }

    /**
     * A line.
     *
     * @param number counted from 1, comments included
     * @param cells in order
     */
    public record Line(int number, List<Cell> cells) {
        /** Keeps a copy. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text without quotation marks and blanks around it
     * @param column where it begins, counted from 1
     */
    public record Cell(String text, int column) {}

    /** A file that cannot be read as CSV at all. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String found;
        private final String remedy;

        private Unreadable(String found, String remedy, Throwable cause) {
            super(found + ", " + remedy, cause);
            this.found = found;
            this.remedy = remedy;
        }

        /** What is there. */
        public String found() {
            return found;
        }

        /** What to do. */
        public String remedy() {
            return remedy;
        }
    }

    /** Reads a file. */
    public static CsvGrid read(Path file) throws Unreadable {
        byte[] bytes = bytes(file);
        String text = text(bytes);
        List<String> raw = text.lines().toList();
        List<String> notes = List.of();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            for (CSVRecord record : parser) {
                if (lines.isEmpty() && record.hasComment()) {
                    notes = record.getComment().lines().toList();
                }
                int number = Math.toIntExact(parser.getCurrentLineNumber());
                lines.add(line(record, number, number <= raw.size() ? raw.get(number - 1) : ""));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable(
                    "something that is no CSV", "need one draw or point a line (" + e.getMessage() + ")", e);
        }
        return new CsvGrid(file, SourceFile.sha256(bytes), notes, lines);
    }

    private static Line line(CSVRecord record, int number, String raw) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        for (String text : record) {
            cells.add(new Cell(text.strip(), at + 1));
            at = afterComma(raw, at);
        }
        return new Line(number, cells);
    }

    /** Where the next cell begins; commas within quotation marks do not end one. */
    private static int afterComma(String raw, int from) {
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            quoted ^= raw.charAt(i) == '"';
            if (!quoted && raw.charAt(i) == ',') {
                return i + 1;
            }
        }
        return raw.length();
    }

    private static byte[] bytes(Path file) throws Unreadable {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException absent) {
            throw new Unreadable("no such file", "need a CSV file", absent);
        } catch (IOException unreadable) {
            throw new Unreadable("a file that cannot be read", "need one that can", unreadable);
        }
    }

    private static String text(byte[] bytes) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text; // spreadsheets put this mark before UTF-8
        } catch (CharacterCodingException notText) {
            throw new Unreadable("bytes that are no UTF-8 text", "need it saved as CSV in UTF-8", notText);
        }
    }
}
