package isfara.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment file says, before its scenarios are read.
 *
 * @param file the file
 * @param title in words
 * @param scenarios the files that its names mean, in order
 * @param baseline name of the scenario to compare with
 * @param parameters where they come from
 * @param draws how many
 * @param seedsPerDraw how many
 * @param seed the experiment's luck
 * @param households how many
 * @param expectations what is declared beforehand, and what is to be compared
 * @param design at which points; none if it was not said, or with mistakes
 */
record ExperimentDraft(
        Path file,
        Optional<Said<String>> title,
        List<Said<Path>> scenarios,
        Optional<Said<String>> baseline,
        Optional<Said<String>> parameters,
        Optional<Said<Long>> draws,
        Optional<Said<Long>> seedsPerDraw,
        Optional<Said<Long>> seed,
        Optional<Said<Long>> households,
        ExpectationsDraft expectations,
        Optional<DesignDraft> design) {

    /** Some scenarios and nothing else said: what scenario files alone amount to. */
    static ExperimentDraft silent(Path file, List<Said<Path>> scenarios) {
        return new ExperimentDraft(
                file,
                Optional.empty(),
                scenarios,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ExpectationsDraft.NONE,
                Optional.empty());
    }
}
