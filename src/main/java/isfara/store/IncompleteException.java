package isfara.store;

import java.nio.file.Path;
import java.util.List;

/** Runs are missing, there twice or damaged, so nothing was written. The message names all of them and says what to do. */
public final class IncompleteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    IncompleteException(Path folder, List<String> faults) {
        super(folder + ": was not written, the shards are not whole:\n  " + String.join("\n  ", faults));
    }
}
