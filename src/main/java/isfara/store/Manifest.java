package isfara.store;

import isfara.experiment.Experiment;
import isfara.experiment.Plan;
import isfara.scenario.Expectations;
import isfara.scenario.Threshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a results folder holds and what it was made from: {@code manifest.json}. It is written last, so a folder with a manifest is
 * complete. Only {@link #made} differs when the same experiment is run again.
 *
 * @param version of the program
 * @param name of the experiment
 * @param title in words
 * @param baseline scenario that the others are compared with
 * @param scenarios in the order in which they are listed
 * @param parameters where parameter values come from: {@code defaults}, {@code prior} or a file
 * @param parametersSha256 checksum of that file; empty when there is none
 * @param parametersNotes what that file says of itself, line by line
 * @param declared what each parameter rests on and how far it may reach, by name; missing in older results
 * @param seed from which all luck follows
 * @param design the points that were looked at; missing without a design
 * @param draws parameter draws, at each point of a design
 * @param seedsPerDraw seeds of each draw
 * @param households agents that stand for the people
 * @param compare pairs of scenarios to be compared, besides all with the baseline
 * @param hypotheses what was expected beforehand
 * @param thresholds values that matter, by outcome
 * @param expected hypotheses and thresholds as one text, a line each, as declared before the first run
 * @param expectedSha256 checksum of these lines, joined by line feeds
 * @param inputs checksums of the files that were read, by name
 * @param worldSha256 checksum of the world's data
 * @param declarationsSha256 checksum of all declared parameters
 * @param runs how many runs were lived through
 * @param failures how many broke down
 * @param files the results files, by name
 * @param columns the data dictionary: by table, then its columns in order
 * @param made when, how fast and on what this was computed: of no consequence to the results
 */
public record Manifest(
        String version,
        String name,
        String title,
        String baseline,
        List<ScenarioEntry> scenarios,
        String parameters,
        String parametersSha256,
        List<String> parametersNotes,
        Map<String, ParameterEntry> declared,
        long seed,
        DesignEntry design,
        int draws,
        int seedsPerDraw,
        int households,
        List<ComparisonEntry> compare,
        List<HypothesisEntry> hypotheses,
        Map<String, List<Double>> thresholds,
        List<String> expected,
        String expectedSha256,
        SortedMap<String, String> inputs,
        String worldSha256,
        String declarationsSha256,
        int runs,
        int failures,
        Map<String, FileEntry> files,
        Map<String, List<Field>> columns,
        Made made) {

    /** Its file in the results folder. */
    public static final String FILE = "manifest.json";

    /**
     * A results file.
     *
     * @param rows how many
     * @param bytes how long
     * @param sha256 of its content
     */
    public record FileEntry(long rows, long bytes, String sha256) {}

    /**
     * The circumstances.
     *
     * @param finished date and time in UTC, ISO
     * @param wallSeconds how long it took, without what was there from before
     * @param threads how many worked on it
     * @param java version of the Java runtime
     * @param system operating system and processor
     */
    public record Made(String finished, double wallSeconds, int threads, String java, String system) {}

    /** How many points were looked at: 1 without a design. */
    public int points() {
        return design == null ? 1 : design.points();
    }

    static Manifest of(
            Plan plan, Inputs inputs, Provenance from, Tables tables, Map<String, FileEntry> files, Made made) {
        Experiment e = plan.experiment();
        Map<String, ParameterEntry> declared = new LinkedHashMap<>();
        plan.space().declarations().forEach(d -> declared.put(d.name(), ParameterEntry.of(d)));
        Map<String, List<Field>> columns = new LinkedHashMap<>();
        tables.all().forEach(table -> columns.put(table.name(), table.fields()));
        return new Manifest(
                from.version(),
                e.name(),
                e.title(),
                e.baseline(),
                e.scenarios().stream().map(ScenarioEntry::of).toList(),
                e.parameters().text(),
                e.parameters().sha256(),
                e.parameters().notes(),
                declared,
                e.seed(),
                e.design().map(DesignEntry::of).orElse(null),
                e.draws(),
                e.seedsPerDraw(),
                e.households(),
                e.compare().stream()
                        .map(pair -> new ComparisonEntry(pair.scenario(), pair.with()))
                        .toList(),
                e.expectations().hypotheses().stream().map(HypothesisEntry::of).toList(),
                thresholds(e.expectations()),
                e.expectations().lines(),
                Inputs.sha256(e.expectations()),
                from.inputs(),
                from.worldSha256(),
                inputs.declarationsSha256(),
                Math.toIntExact(files.get(tables.runs().file()).rows()),
                Math.toIntExact(files.get(tables.failures().file()).rows()),
                files,
                columns,
                made);
    }

    private static Map<String, List<Double>> thresholds(Expectations expectations) {
        Map<String, List<Double>> thresholds = new LinkedHashMap<>();
        for (Threshold threshold : expectations.thresholds()) {
            thresholds
                    .computeIfAbsent(threshold.outcome().column(), outcome -> new ArrayList<>())
                    .add(threshold.value());
        }
        return thresholds;
    }

    /** Reads the manifest of a results folder. */
    static Manifest read(Path folder) {
        Path file = folder.resolve(FILE);
        Manifest manifest = Json.read(file, Manifest.class);
        if (manifest.scenarios == null || manifest.files == null || manifest.name == null || manifest.columns == null) {
            throw new StoreException(
                    file, "is not a manifest of isfara", "name a folder that isfara batch has written");
        }
        return manifest;
    }
}
