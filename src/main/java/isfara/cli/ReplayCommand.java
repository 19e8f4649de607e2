package isfara.cli;

import isfara.experiment.Failure;
import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.store.Results;
import java.io.PrintWriter;
import java.nio.file.Path;
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
            "Only the results folder and the program that made it are needed. Status 0: every value in every"
                    + " table is identical, or it breaks down as before. Status 1: it differs, and where is told.",
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
        RunId id = StoredRun.id(run);
        Path path = ResultsArgument.folder(folder);
        Ground ground = Ground.load();
        StoredRun stored;
        try (Results results = Results.open(path)) {
            stored = StoredRun.find(results, id, ground);
        }
        stored.notes().forEach(spec.commandLine().getErr()::println);
        StoredRun.Again again = stored.live(ground);
        PrintWriter out = spec.commandLine().getOut();
        if (stored.replay().failed()) {
            out.println("run " + id + " broke down in the batch: "
                    + stored.replay().row().get("message"));
        }
        if (stored.replay().failed() && again.identical()) {
            out.println("it breaks down in the same way again");
        } else {
            stored.told(again.comparison()).forEach(out::println);
        }
        if (again.end() instanceof Failure && ((Isfara) spec.root().userObject()).debug()) {
            trace(again.run(), ground);
        }
        return again.identical() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Shows where it breaks down: it is a pure function, so it breaks down there once more. */
    private void trace(Run run, Ground ground) {
        try {
            new ModelRuns(ground.world()).evaluate(run);
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            broken.printStackTrace(spec.commandLine().getErr());
        }
    }
}
