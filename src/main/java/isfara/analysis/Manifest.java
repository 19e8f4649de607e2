package isfara.analysis;

import isfara.store.ComparisonEntry;
import isfara.store.HypothesisEntry;
import isfara.store.ParameterEntry;
import isfara.store.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What an experiment was, as its folder says: the part of {@link isfara.store.Manifest} that readers of a report want.
 *
 * @param name name of the experiment
 * @param title what it is about, for people
 * @param baseline name of the scenario that the others are compared with
 * @param scenarios in the order of the experiment
 * @param seed of the experiment
 * @param points points of its design; 1 without one
 * @param factors what its design varies, by column; none without one
 * @param draws parameter draws, at each point
 * @param seedsPerDraw seeds for each draw
 * @param households household agents in a run
 * @param parameters where the draws come from
 * @param parametersNotes what their file says of itself: how they were found, how far they can be trusted
 * @param declared what each parameter rests on and how far it may reach, by name; empty when the results do not say
 * @param compare pairs of scenarios to be compared, besides all with the baseline
 * @param hypotheses what was expected beforehand
 * @param thresholds values that matter, by outcome
 * @param worldSha256 checksum of the world's data in which the runs took place; empty when the results do not say
 * @param version of the program that made the results
 * @param text the whole manifest as it stands in the folder
 */
public record Manifest(
        String name,
        String title,
        String baseline,
        List<ScenarioEntry> scenarios,
        long seed,
        int points,
        List<String> factors,
        int draws,
        int seedsPerDraw,
        int households,
        String parameters,
        List<String> parametersNotes,
        Map<String, ParameterEntry> declared,
        List<ComparisonEntry> compare,
        List<HypothesisEntry> hypotheses,
        Map<String, List<Double>> thresholds,
        String worldSha256,
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
    public record ScenarioEntry(String name, String title, String question, LocalDate start, int days) {

        private static ScenarioEntry of(isfara.store.ScenarioEntry stored) {
            return new ScenarioEntry(
                    stored.name(),
                    stored.title() == null ? stored.name() : stored.title(),
                    stored.question() == null ? "" : stored.question(),
                    LocalDate.parse(stored.start()),
                    stored.days());
        }
    }

    /** Reads the manifest of a folder that holds complete results. */
    static Manifest read(Path folder) {
        isfara.store.Manifest stored = Results.manifest(folder);
        Manifest manifest = new Manifest(
                stored.name(),
                stored.title() == null ? stored.name() : stored.title(),
                stored.baseline(),
                stored.scenarios().stream().map(ScenarioEntry::of).toList(),
                stored.seed(),
                stored.points(),
                stored.design() == null
                        ? List.of()
                        : List.copyOf(stored.design().over().keySet()),
                stored.draws(),
                stored.seedsPerDraw(),
                stored.households(),
                stored.parameters(),
                stored.parametersNotes() == null ? List.of() : stored.parametersNotes(),
                stored.declared() == null ? Map.of() : stored.declared(),
                stored.compare() == null ? List.of() : stored.compare(),
                stored.hypotheses() == null ? List.of() : stored.hypotheses(),
                stored.thresholds() == null ? Map.of() : stored.thresholds(),
                stored.worldSha256() == null ? "" : stored.worldSha256(),
                stored.version(),
                text(folder.resolve(isfara.store.Manifest.FILE)));
        if (manifest.scenarios().stream().noneMatch(s -> s.name().equals(manifest.baseline()))) {
            throw new ResultsException(
                    folder + ": the baseline '" + manifest.baseline() + "' is not among the scenarios of its manifest");
        }
        return manifest;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResultsException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** The scenario that the others are compared with. */
    public ScenarioEntry baselineEntry() {
        return scenarios.stream()
                .filter(s -> s.name().equals(baseline))
                .findFirst()
                .orElseThrow();
    }

    /** Replications planned for each scenario, at all points together. */
    public int replications() {
        return StrictMath.multiplyExact(StrictMath.multiplyExact(points, draws), seedsPerDraw);
    }
}
