package isfara.cli;

import picocli.CommandLine.Option;

/** The luck of runs, and how many households live through them. */
final class Luck {

    @Option(names = "--seed", paramLabel = "N", description = "The luck; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--households", paramLabel = "N", description = "Household agents; default ${DEFAULT-VALUE}.")
    private int households = 8000;

    long seed() {
        return seed;
    }

    /** How many; a number out of range is a mistake. */
    int households() {
        Limits.households(households);
        return households;
    }
}
