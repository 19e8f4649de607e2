package isfara.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Finds files that an experiment names: they lie beside it.
 *
 * @param experiment the file that names them
 * @param mistakes where it is told that one is not there
 */
record BesideFile(Path experiment, Mistakes mistakes) {

    /** The path as it will be opened; nothing if no such file can be read. */
    Optional<Path> find(Said<String> said, String where) {
        try {
            Path file = experiment.resolveSibling(said.value()).normalize();
            if (Files.isReadable(file) && Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        } catch (InvalidPathException e) {
            // told below, like a file that is not there
        }
        mistakes.add(said.spot(), where, Yaml.told(said.value()), "need a file that exists, beside this one");
        return Optional.empty();
    }
}
