package isfara.badexample.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The model opens a file. */
final class ReadsAFile {
    byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }
}
