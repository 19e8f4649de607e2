package isfara.cli;

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
        RunId id = StoredRun.id(run);
        Path path = ResultsArgument.folder(folder);
        Ground ground = Ground.load();
        StoredRun stored;
        try (Results results = Results.open(path)) {
            stored = StoredRun.find(results, id, ground);
        }
        stored.notes().forEach(spec.commandLine().getErr()::println);
        return stored.replay().failed() ? failed(stored, ground) : lived(stored, ground);
    }

    private int lived(StoredRun stored, Ground ground) {
        StoredRun.Again again = stored.live(ground);
        stored.comparison(again).forEach(spec.commandLine().getOut()::println);
        return again.identical() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private int failed(StoredRun stored, Ground ground) {
        RunId id = stored.replay().id();
        String before = String.valueOf(stored.replay().row().get("message"));
        PrintWriter out = spec.commandLine().getOut();
        try {
            stored.live(ground);
        } catch (RuntimeException broken) {
            String now = broken.getClass().getSimpleName() + ": " + broken.getMessage();
            boolean same = now.equals(before);
            out.println("run " + id + " broke down in the batch: " + before);
            out.println(same ? "it breaks down in the same way again" : "now it breaks down otherwise: " + now);
            if (((Isfara) spec.root().userObject()).debug()) {
                broken.printStackTrace(spec.commandLine().getErr());
            }
            return same ? ExitCode.OK : ExitCode.SOFTWARE;
        }
        out.println("run " + id + " broke down in the batch (" + before + ") and does not now");
        return ExitCode.SOFTWARE;
    }
}
