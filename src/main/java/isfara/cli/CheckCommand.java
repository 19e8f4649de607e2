package isfara.cli;

import isfara.scenario.ExperimentFile;
import isfara.scenario.MistakesException;
import isfara.scenario.ResolvedScenario;
import isfara.scenario.ScenarioReader;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara check}: what is wrong with scenario and experiment files, without running anything. */
@Command(
        name = "check",
        header = "Check scenario and experiment files; nothing is run.",
        description = {
            "",
            "Every mistake of every file is told at once, as FILE:LINE:COLUMN and what is allowed there.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isfara check my-scenario.yaml", "  isfara check headline --resolved"})
final class CheckCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Scenarios or experiments: files, or names of shipped ones.")
    private List<String> files;

    @Option(names = "--resolved", description = "Show every value as it will be used, and where it comes from.")
    private boolean resolved;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        boolean sound = true;
        for (String file : files) {
            try {
                // Each for itself, as each may be an experiment of its own.
                ExperimentFile read = ScenarioReader.experiment(List.of(Ground.path(file)), ground.context());
                out.println(file + ": in order, " + names(read));
                if (resolved) {
                    describe(read, out);
                }
            } catch (MistakesException e) {
                err.println(e.getMessage());
                sound = false;
            }
        }
        return sound ? ExitCode.OK : ExitCode.USAGE;
    }

    private static String names(ExperimentFile read) {
        int n = read.resolved().size();
        return (n == 1 ? "scenario " : n + " scenarios: ")
                + String.join(
                        ", ",
                        read.resolved().stream().map(r -> r.scenario().name()).toList());
    }

    private static void describe(ExperimentFile read, PrintWriter out) {
        out.println("parameters: " + read.parameters() + ", draws: " + read.draws() + ", seeds-per-draw: "
                + read.seedsPerDraw() + ", seed: " + read.seed() + ", households: " + read.households() + ", baseline: "
                + read.baseline());
        for (ResolvedScenario scenario : read.resolved()) {
            out.println();
            out.println("# " + scenario.scenario().name());
            out.print(scenario.describe());
        }
    }
}
