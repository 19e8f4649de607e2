package isfara.analysis;

import java.time.LocalDate;
import java.util.List;

/**
 * What an experiment was, as its folder says.
 *
 * @param name name of the experiment
 * @param title what it is about, for people
 * @param baseline name of the scenario that the others are compared with
 * @param scenarios in the order of the experiment
 * @param seed of the experiment
 * @param draws parameter draws
 * @param seedsPerDraw seeds for each draw
 * @param households household agents in a run
 * @param parameters where the draws come from
 * @param version of the program that made the results
 * @param text the whole manifest as it stands in the folder
 */
public record Manifest(
        String name,
        String title,
        String baseline,
        List<ScenarioEntry> scenarios,
        long seed,
        int draws,
        int seedsPerDraw,
        int households,
        String parameters,
        String version,
        String text) {

    /**
     * A scenario of the experiment.
     *
     * @param name in files and run ids
     * @param title for people
     * @param question what it is to answer; empty when none is stated
     * @param start its first day
     * @param days its length
     */
    public record ScenarioEntry(String name, String title, String question, LocalDate start, int days) {}

    /** The scenario that the others are compared with. */
    public ScenarioEntry baselineEntry() {
        return scenarios.stream()
                .filter(s -> s.name().equals(baseline))
                .findFirst()
                .orElseThrow();
    }

    /** Replications planned for each scenario. */
    public int replications() {
        return StrictMath.multiplyExact(draws, seedsPerDraw);
    }
}
