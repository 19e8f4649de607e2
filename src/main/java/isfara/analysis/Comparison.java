package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Every scenario of a folder against one of them, on the same replications: as {@link Findings} has it against the baseline, to the
 * same digits, but without reading what happened day by day.
 *
 * @param manifest what the experiment was
 * @param with the scenario that the others are compared with
 * @param effects scenario by scenario, outcome by outcome
 */
public record Comparison(Manifest manifest, String with, List<Effect> effects) {

    /**
     * Compares.
     *
     * @param with name of a scenario that the folder has
     */
    public static Comparison of(ResultsFolder results, String with) {
        Manifest manifest = results.manifest();
        Bootstrap bootstrap = new Bootstrap(manifest.seed());
        RunSet other = results.runs(with);
        List<Effect> effects = new ArrayList<>();
        for (Manifest.ScenarioEntry scenario : manifest.scenarios()) {
            if (!scenario.name().equals(with)) {
                effects.addAll(effects(results.runs(scenario.name()), other, bootstrap));
            }
        }
        return new Comparison(manifest, with, List.copyOf(effects));
    }

    /** On every outcome that has an effect. */
    static List<Effect> effects(RunSet scenario, RunSet other, Bootstrap bootstrap) {
        return Arrays.stream(Outcome.values())
                .filter(Outcome::ofEveryRun)
                .map(outcome -> Effect.of(scenario, other, outcome, bootstrap))
                .toList();
    }
}
