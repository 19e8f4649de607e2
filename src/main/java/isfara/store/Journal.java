package isfara.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was expected before the first run, as a checksum in the first line; then the parts that are finished and safe: one line each,
 * written after the part.
 *
 * <p>A line cut short by a crash is taken back when the journal is opened; its part is then not known and done again.
 */
final class Journal {

    /** A finished part: file name, checksum, bytes, runs and how many of them failed. */
    record Line(String file, String sha256, long bytes, int runs, int failures) {

        @Override
        public String toString() {
            return String.join(" ", file, sha256, "" + bytes, "" + runs, "" + failures);
        }

        /**
         * The part's content, which is what it was when the line was written.
         *
         * @throws StoreException with this remedy if it cannot be read or is not
         */
        byte[] content(Path folder, String remedy) {
            Path part = folder.resolve(file);
            if (!Files.exists(part)) {
                throw new StoreException(part, "is missing, though the journal lists it", remedy);
            }
            byte[] content;
            try {
                content = Files.readAllBytes(part);
            } catch (IOException e) {
                throw StoreException.unreadable(part, e);
            }
            if (content.length != bytes) {
                throw new StoreException(part, "is damaged: found " + content.length + " bytes, need " + bytes, remedy);
            }
            if (!Sha256.of(content).equals(sha256)) {
                throw new StoreException(part, "is damaged: its checksum is not the one in the journal", remedy);
            }
            return content;
        }
    }

    private static final Pattern LINE = Pattern.compile("part-\\d{1,9} [0-9a-f]{64} \\d{1,18} \\d{1,9} \\d{1,9}");

    private static final Pattern HEAD = Pattern.compile("expected [0-9a-f]{64}");

    private final Path file;
    private final List<Line> lines;
    private String head;

    private Journal(Path file, String head, List<Line> lines) {
        this.file = file;
        this.head = head;
        this.lines = lines;
    }

    /** A journal to be read alone: nothing of it is changed. */
    static Journal read(Path file) {
        return open(file, false);
    }

    /** A journal to be added to; begun if it is not there. */
    static Journal open(Path file) {
        return open(file, true);
    }

    private static Journal open(Path file, boolean mend) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            List<Line> lines = new ArrayList<>();
            List<String> found = whole.lines().toList();
            String head = found.isEmpty() ? "" : found.get(0);
            if (!head.isEmpty() && !HEAD.matcher(head).matches()) {
                throw damaged(file, 1, head, "begin again with --overwrite: nobody can tell what was expected");
            }
            for (int i = 1; i < found.size(); i++) {
                lines.add(parse(file, i + 1, found.get(i)));
            }
            if (mend && whole.length() < text.length()) {
                truncate(file, whole.getBytes(StandardCharsets.UTF_8).length);
            }
            return new Journal(file, head, lines);
        } catch (IOException e) {
            throw StoreException.unreadable(file, e);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether it was begun with this expected. */
    boolean expects(String sha256) {
        return head.equals("expected " + sha256);
    }

    /** Takes down what is expected, before the first run; once taken down it stays. */
    void expect(String sha256) {
        if (head.isEmpty()) {
            head = "expected " + sha256;
            append(head);
        } else if (!expects(sha256)) {
            throw damaged(file, 1, head, "restore it from a copy, or begin again with --overwrite");
        }
    }

    void add(Line line) {
        append(line.toString());
        lines.add(line);
    }

    private void append(String line) {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw StoreException.unwritable(file, e);
        }
    }

    /** Forgets all parts but these. */
    void rewrite(List<Line> kept, Disk disk) {
        StringBuilder text = new StringBuilder(head).append('\n');
        kept.forEach(line -> text.append(line).append('\n'));
        disk.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
        lines.clear();
        lines.addAll(kept);
    }

    private static void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    private static Line parse(Path file, int number, String line) {
        if (!LINE.matcher(line).matches()) {
            throw damaged(file, number, line, "remove that line and go on with --resume: its runs are done again");
        }
        String[] words = line.split(" ", -1);
        return new Line(
                words[0], words[1], Long.parseLong(words[2]), Integer.parseInt(words[3]), Integer.parseInt(words[4]));
    }

    private static StoreException damaged(Path file, int number, String line, String remedy) {
        return new StoreException(file, "line " + number + " is damaged: found '" + line + "'", remedy);
    }
}
