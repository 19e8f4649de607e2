package isfara.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file that DuckDB unpacks its native code into, 70 MB in the temporary folder for every process.
 *
 * <p>DuckDB removes it when the program ends, but not when it is killed, and a cluster kills often. Linux lets the file go as soon as
 * it is loaded; elsewhere it is left to DuckDB.
 */
final class UnpackedLibrary {

    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final String NAME = "libduckdb_java";

    private UnpackedLibrary() {}

    /** Removes the file of this process, if it is loaded and still there. */
    static void forget() {
        if (!Files.isReadable(LOADED)) {
            return;
        }
        try {
            List<Path> files = Files.readAllLines(LOADED).stream()
                    .filter(line -> line.contains("/" + NAME) && line.endsWith(".so"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .distinct()
                    .toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            return; // 70 MB until the program ends, as elsewhere: no reason to stop
        }
    }
}
