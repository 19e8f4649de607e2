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
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara replay}: lives through a stored run once more and compares. */
@Command(
        name = "replay",
        header = "Live through one run of a batch again, and compare it with what is stored.",
        description = {
            "",
            "Only the results folder and the program that made it are needed. Status 0: every value is identical. Status 1:"
                    + " it differs, and where is told.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isfara replay results/headline --run 17.3.csto-peacekeepers")
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Option(
            names = "--run",
            required = true,
            paramLabel = "ID",
            description = "Draw, seed and scenario: column run of runs.parquet.")
    private String run;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunId id = id();
        Path path = ResultsArgument.folder(folder);
        Ground ground = Ground.load();
        Replay stored;
        Manifest manifest;
        try (Results results = Results.open(path)) {
            stored = Replay.find(results, id);
            manifest = results.manifest();
        }
        PrintWriter err = spec.commandLine().getErr();
        changes(manifest).forEach(err::println);
        Scenario scenario = scenario(stored, ground);
        boolean sameText = ScenarioText.of(scenario).equals(stored.scenario().text());
        if (!sameText) {
            err.println("note: " + scenario.situation().name() + " or a default has changed since: the scenario reads"
                    + " otherwise now than in the manifest");
        }
        return stored.failed() ? failed(stored, scenario, ground) : lived(stored, scenario, ground);
    }

    private int lived(Replay stored, Scenario scenario, Ground ground) {
        Run again = stored.run(scenario, ground.context());
        History history = new ModelRuns(ground.world()).evaluate(again);
        List<String> differences = stored.differences(again, history);
        PrintWriter out = spec.commandLine().getOut();
        if (differences.isEmpty()) {
            out.println(
                    "run " + stored.id() + " is identical: all " + stored.row().size() + " values are as stored");
            return ExitCode.OK;
        }
        out.println("run " + stored.id() + " differs in " + differences.size() + " of "
                + stored.row().size() + " values:");
        differences.forEach(line -> out.println("  " + line));
        return ExitCode.SOFTWARE;
    }

    private int failed(Replay stored, Scenario scenario, Ground ground) {
        String before = String.valueOf(stored.row().get("message"));
        PrintWriter out = spec.commandLine().getOut();
        try {
            new ModelRuns(ground.world()).evaluate(stored.run(scenario, ground.context()));
        } catch (RuntimeException broken) {
            String now = broken.getClass().getSimpleName() + ": " + broken.getMessage();
            boolean same = now.equals(before);
            out.println("run " + stored.id() + " broke down in the batch: " + before);
            out.println(same ? "it breaks down in the same way again" : "now it breaks down otherwise: " + now);
            if (((Isfara) spec.root().userObject()).debug()) {
                broken.printStackTrace(spec.commandLine().getErr());
            }
            return same ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        out.println("run " + stored.id() + " broke down in the batch (" + before + ") and does not now");
        return ExitCode.SOFTWARE;
    }

    private RunId id() {
        try {
            return RunId.parse(run);
        } catch (IllegalArgumentException e) {
            throw new UsageMistake("--run: " + e.getMessage(), e);
        }
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
