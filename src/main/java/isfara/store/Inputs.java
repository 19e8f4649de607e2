package isfara.store;

import isfara.experiment.Experiment;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Design;
import isfara.scenario.Expectations;
import isfara.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that decides what the rows of an experiment are. A batch is only continued with the same inputs.
 *
 * @param version of the program
 * @param name of the experiment
 * @param scenarios names, in order
 * @param scenarioSha256 checksum of each scenario, by name
 * @param parameters where parameters come from, in words
 * @param parametersSha256 checksum of the file they come from, if any
 * @param declarationsSha256 checksum of all declared parameters
 * @param worldSha256 checksum of the world's data
 * @param design the design in words; missing without one
 * @param designSha256 checksum of all its points; missing without one
 * @param expected what was declared before the first run, a line each
 * @param expectedSha256 checksum of that
 * @param seed from which all luck follows
 * @param households agents that stand for the people
 * @param draws parameter draws: more may be added
 * @param seedsPerDraw seeds of each draw: more may be added
 */
record Inputs(
        String version,
        String name,
        List<String> scenarios,
        SortedMap<String, String> scenarioSha256,
        String parameters,
        String parametersSha256,
        String declarationsSha256,
        String worldSha256,
        String design,
        String designSha256,
        List<String> expected,
        String expectedSha256,
        long seed,
        int households,
        int draws,
        int seedsPerDraw) {

    static Inputs of(Experiment e, ParameterSpace space, Provenance made) {
        SortedMap<String, String> texts = new TreeMap<>();
        e.scenarios().forEach(s -> texts.put(s.name(), ScenarioEntry.of(s).sha256()));
        return new Inputs(
                made.version(),
                e.name(),
                e.scenarios().stream().map(Scenario::name).toList(),
                texts,
                e.parameters().text(),
                e.parameters().sha256(),
                Sha256.of(space.declarations().toString()),
                made.worldSha256(),
                e.design().map(Design::text).orElse(null),
                e.design().map(design -> DesignEntry.of(design).sha256()).orElse(null),
                e.expectations().lines(),
                sha256(e.expectations()),
                e.seed(),
                e.households(),
                e.draws(),
                e.seedsPerDraw());
    }

    static Inputs of(Manifest m) {
        SortedMap<String, String> texts = new TreeMap<>();
        m.scenarios().forEach(s -> texts.put(s.name(), s.sha256()));
        return new Inputs(
                m.version(),
                m.name(),
                m.scenarios().stream().map(ScenarioEntry::name).toList(),
                texts,
                m.parameters(),
                m.parametersSha256(),
                m.declarationsSha256(),
                m.worldSha256(),
                m.design() == null ? null : m.design().text(),
                m.design() == null ? null : m.design().sha256(),
                m.expected(),
                m.expectedSha256(),
                m.seed(),
                m.households(),
                m.draws(),
                m.seedsPerDraw());
    }

    static String sha256(Expectations expectations) {
        return Sha256.of(String.join("\n", expectations.lines()));
    }

    static Inputs read(Path file) {
        Inputs read = Json.read(file, Inputs.class);
        if (read.version == null || read.name == null || read.scenarios == null || read.scenarioSha256 == null) {
            throw new StoreException(
                    file,
                    "is damaged: it does not say what the batch was begun with",
                    "restore it from a copy, or begin again with --overwrite");
        }
        return read;
    }

    byte[] json() {
        return Json.bytes(this);
    }

    /** What would have to be the same for these to be continued by those, and is not: a line each. */
    List<String> obstacles(Inputs now) {
        return new Differences(this, now, "there", "now").forbidding(true);
    }

    /** What is not the same in two, which go by these names: a line each. */
    List<String> differences(Inputs other, String here, String there) {
        return new Differences(this, other, "in " + here, "in " + there).forbidding(false);
    }
}
