package isfara.cli;

import picocli.CommandLine.Option;

/** How many pieces of work go on at the same time; results are the same at any number. */
final class Threads {

    @Option(names = "--threads", paramLabel = "N", description = "How many at the same time; default all cores.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** How many; less than one is a mistake. */
    int checked() {
        Limits.atLeast("--threads", threads, 1);
        return threads;
    }
}
