package isfara.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that a command fills by itself. */
final class OwnFolder {

    private OwnFolder() {}

    /**
     * Refuses a folder with something in it, unless that may be replaced.
     *
     * @param option the option that names it
     */
    static void refuseFilled(Path folder, String option, boolean overwrite) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageMistake(folder + ": is a file, need a folder; " + option + " names another");
        }
        if (overwrite) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                throw new UsageMistake(
                        folder + ": exists; --overwrite replaces it, " + option + " names another folder");
            }
        } catch (IOException e) {
            throw new RunFailure(folder + ": cannot be read (" + e + ")", e);
        }
    }
}
