package isfara.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it appears whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".tmp");
        try {
            Files.createDirectories(target.getParent());
            Files.write(beside, content);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(beside, e);
            throw new RunFailure(
                    file + ": cannot be written (" + e + "); check that the disk has room and the folder may be"
                            + " written to",
                    e);
        }
    }

    private static void discard(Path file, IOException first) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException second) {
            first.addSuppressed(second);
        }
    }
}
