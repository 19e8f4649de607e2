package isfara.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of results, as an argument. */
final class ResultsArgument {

    private ResultsArgument() {}

    /** The folder, which must hold results. */
    static Path folder(String text) {
        Path folder = Ground.path(text);
        if (!Files.isDirectory(folder)) {
            throw new UsageMistake(text + ": found no such folder, need one that isfara batch has written");
        }
        return folder;
    }
}
