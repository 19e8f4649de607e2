package isfara.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario or experiment file that comes with the program.
 *
 * @param path where it lies
 */
public record ShippedFile(Path path) {

    /** The files of a folder, by name; none when there is no such folder. */
    public static List<ShippedFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .map(ShippedFile::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + ": cannot be listed (" + e + ")", e);
        }
    }

    /** The name by which it may be called: without its folder and its ending. */
    public String name() {
        return path.getFileName().toString().replaceAll("\\.ya?ml$", "");
    }
}
