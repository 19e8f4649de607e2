package isfara.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** How many pieces of work go on at the same time; results are the same at any number. */
final class Threads {

    @Option(names = "--threads", paramLabel = "N", description = "How many at the same time; default all cores.")
    private Optional<Integer> threads = Optional.empty();

    /** Whether somebody has said how many. */
    boolean said() {
        return threads.isPresent();
    }

    /** How many; less than one is a mistake. */
    int checked() {
        int number = threads.orElseGet(Runtime.getRuntime()::availableProcessors);
        Limits.atLeast("--threads", number, 1);
        return number;
    }
}
