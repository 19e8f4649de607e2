package isfara.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody is looking at what goes to standard error, or a file is. */
final class Terminal {

    private static final Path ERROR_STREAM = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** True on a terminal; false elsewhere, and on systems that do not say. */
    static boolean watched() {
        if (!Files.exists(ERROR_STREAM)) {
            return false;
        }
        try {
            String stream = ERROR_STREAM.toRealPath().toString();
            return stream.startsWith("/dev/pts/") || stream.startsWith("/dev/tty");
        } catch (IOException gone) { // a pipe or a file that was removed: nobody looks
            return false;
        }
    }
}
