package isfara.scenario;

import java.nio.file.Path;

/**
 * A file that an experiment was read from.
 *
 * @param file as the user named it, or as it was found
 * @param sha256 of its bytes, in hexadecimal
 */
public record Input(Path file, String sha256) {}
