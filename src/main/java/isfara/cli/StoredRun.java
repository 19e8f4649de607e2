package isfara.cli;

import isfara.experiment.End;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.outcome.History;
import isfara.scenario.MistakesException;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioReader;
import isfara.store.Build;
import isfara.store.Comparison;
import isfara.store.Manifest;
import isfara.store.PlaceIds;
import isfara.store.Replay;
import isfara.store.Results;
import isfara.store.ScenarioText;
import isfara.world.WorldData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
     * @param end how it ended
     * @param comparison with what is stored
     */
    record Again(Run run, End end, Comparison comparison) {

        /** Whether every value is as stored. */
        boolean identical() {
            return comparison.identical();
        }
    }

    /**
     * The run lived through again, to its end.
     *
     * @param run what was lived through
     * @param history what happened
     * @param comparison with what is stored
     */
    record Whole(Run run, History history, Comparison comparison) {

        /** Whether every value is as stored. */
        boolean identical() {
            return comparison.identical();
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
        StoredRun found = alone(results, id, ground);
        Replay replay = found.replay();
        Scenario scenario = found.scenario();
        List<String> notes = changes(results.manifest());
        if (!ScenarioText.of(scenario).equals(replay.scenario().text())) {
            notes.add("note: " + scenario.situation().name() + " or a default has changed since: the scenario reads"
                    + " otherwise now than in the manifest");
        }
        return new StoredRun(replay, scenario, List.copyOf(notes));
    }

    /** The same without a look at what has changed since: when many runs of the same results are wanted. */
    static StoredRun alone(Results results, RunId id, Ground ground) {
        Replay replay = Replay.find(results, id);
        return new StoredRun(replay, scenario(replay, ground), List.of());
    }

    /** Lives through it and compares, whether it broke down or not. */
    Again live(Ground ground) {
        Run run = replay.run(scenario, ground.context());
        End end = End.of(run, new ModelRuns(ground.world()));
        return new Again(run, end, replay.with(run, end, PlaceIds.of(ground.world())));
    }

    /** The same, of a run that is to be told: one that broke down has no end. */
    Whole whole(Ground ground) {
        if (replay.failed()) {
            throw new UsageMistake("--run: found " + replay.id() + ", which broke down in the batch ("
                    + replay.row().get("message") + "), need one that was completed; isfara replay shows where");
        }
        Again again = live(ground);
        if (again.end() instanceof End.Lived lived) {
            return new Whole(again.run(), lived.history(), again.comparison());
        }
        throw new RunFailure(
                "run " + replay.id() + ": " + again.comparison().lines().get(0));
    }

    /** How a run lived through again compares with what is stored: a sentence, and a line for each difference. */
    List<String> told(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        String values = String.format(Locale.ROOT, "%,d values", comparison.values());
        if (comparison.identical()) {
            lines.add("run " + replay.id() + " is identical: all " + values + " are as stored");
        } else {
            lines.add(String.format(
                    Locale.ROOT, "run %s differs in %,d of %s:", replay.id(), comparison.different(), values));
            comparison.lines().forEach(line -> lines.add("  " + line));
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

    /** What has changed since results were made, a line each. */
    static List<String> changes(Manifest manifest) {
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
