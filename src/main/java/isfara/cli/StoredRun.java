package isfara.cli;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.outcome.History;
import isfara.scenario.MistakesException;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioReader;
import isfara.store.Manifest;
import isfara.store.Replay;
import isfara.store.Results;
import isfara.store.ScenarioText;
import isfara.world.WorldData;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a results folder, and all that is needed to live through it once more.
 *
 * @param replay what is stored of it
 * @param scenario its scenario, read again
 * @param notes what has changed since it was made, a line each
 */
record StoredRun(Replay replay, Scenario scenario, List<String> notes) {

    /**
     * The run lived through again.
     *
     * @param run what was lived through
     * @param history what happened
     * @param differences where its row differs from the one stored, a line for each column
     */
    record Again(Run run, History history, List<String> differences) {

        /** Whether every value is as stored. */
        boolean identical() {
            return differences.isEmpty();
        }
    }

    /** The id that somebody wrote. */
    static RunId id(String text) {
        try {
            return RunId.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake("--run: " + e.getMessage(), e);
        }
    }

    /** Finds a run; its scenario must be readable by this version. */
    static StoredRun find(Results results, RunId id, Ground ground) {
        Replay replay = Replay.find(results, id);
        List<String> notes = changes(results.manifest());
        Scenario scenario = scenario(replay, ground);
        if (!ScenarioText.of(scenario).equals(replay.scenario().text())) {
            notes.add("note: " + scenario.situation().name() + " or a default has changed since: the scenario reads"
                    + " otherwise now than in the manifest");
        }
        return new StoredRun(replay, scenario, List.copyOf(notes));
    }

    /** Lives through it and compares. */
    Again live(Ground ground) {
        Run run = replay.run(scenario, ground.context());
        History history = new ModelRuns(ground.world()).evaluate(run);
        return new Again(run, history, replay.differences(run, history));
    }

    /** The same, of a run that is to be told: one that broke down has no end. */
    Again whole(Ground ground) {
        if (replay.failed()) {
            throw new UsageMistake("--run: found " + replay.id() + ", which broke down in the batch ("
                    + replay.row().get("message") + "), need one that was completed; isfara replay shows where");
        }
        return live(ground);
    }

    /** How a run lived through again compares with what is stored: a sentence, and a line for each difference. */
    List<String> comparison(Again again) {
        List<String> lines = new ArrayList<>();
        int values = replay.row().size();
        if (again.identical()) {
            lines.add("run " + replay.id() + " is identical: all " + values + " values are as stored");
        } else {
            lines.add(
                    "run " + replay.id() + " differs in " + again.differences().size() + " of " + values + " values:");
            again.differences().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    private static Scenario scenario(Replay stored, Ground ground) {
        try {
            return ScenarioReader.parse(
                    stored.scenario().name(), stored.scenario().text(), ground.context());
        } catch (MistakesException e) {
            throw new UsageMistake(
                    "the manifest's scenario cannot be read by this version of isfara:\n" + e.getMessage()
                            + "\nreplay it with the version that made it",
                    e);
        }
    }

    private static List<String> changes(Manifest manifest) {
        List<String> changes = new ArrayList<>();
        if (!manifest.version().equals(Build.full())) {
            changes.add("note: made with isfara " + manifest.version() + ", this is " + Build.full());
        }
        if (!manifest.worldSha256().equals(WorldData.sha256())) {
            changes.add("note: the world data have changed since");
        }
        return changes;
    }
}
