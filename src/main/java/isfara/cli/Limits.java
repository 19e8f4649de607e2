package isfara.cli;

import isfara.scenario.ExperimentFile;

/** Refuses numbers that cannot be. */
final class Limits {

    private Limits() {}

    static void atLeast(String option, int found, int low) {
        if (found < low) {
            throw new UsageMistake(option + ": found " + found + ", need " + low + " or more");
        }
    }

    static void within(String option, int found, int low, int high) {
        if (found < low || found > high) {
            throw new UsageMistake(option + ": found " + found + ", need " + low + " to " + high);
        }
    }

    static void households(int found) {
        within("--households", found, ExperimentFile.FEWEST_HOUSEHOLDS, ExperimentFile.MOST_HOUSEHOLDS);
    }
}
