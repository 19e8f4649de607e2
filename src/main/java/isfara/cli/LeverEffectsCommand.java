package isfara.cli;

import isfara.experiment.Experiment;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.ScenarioReader;
import isfara.study.lever.LeverEffect;
import isfara.study.lever.LeverStudy;
import isfara.study.lever.LeverTable;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara lever-effects}: what each lever does in total, beside what the literature says. */
@Command(
        name = "lever-effects",
        header = "Compare each lever's total effect with the literature, and with its presence alone.",
        description = {
            "",
            "Each scenario of the experiment is lived through beside the baseline, on the same replications: once with the"
                    + " uncertain effects of its levers drawn from their priors, once with each held where it is none. Ratios of"
                    + " deaths, evacuees and wars to the baseline go into lever-effects.csv and lever-effects.md.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  isfara lever-effects --draws 60 --seeds-per-draw 100 --out results/reference/levers")
final class LeverEffectsCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "EXPERIMENT",
            defaultValue = "lever-effects",
            description = "The scenarios: a file, or the name of a shipped one; default ${DEFAULT-VALUE}.")
    private String file;

    @Mixin
    private BatchSize size;

    @Mixin
    private Threads threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where the tables go; default ${DEFAULT-VALUE}.")
    private String out = "results/lever-effects";

    @Option(names = "--overwrite", description = "Replace tables that are there.")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threads.checked();
        Path folder = Ground.path(out);
        if (Files.exists(folder) && !overwrite) {
            throw new UsageMistake(out + ": exists; --overwrite replaces what is there, --out names another folder");
        }
        Ground ground = Ground.load();
        ExperimentFile read = size.over(ScenarioReader.experiment(List.of(Ground.path(file)), ground.context()));
        List<Path> beside = read.inputs().stream().map(Input::file).toList();
        Experiment experiment = Ground.experiment(
                read, new Sources(ground).find(read.parameters(), beside).parameters());
        LeverStudy study = new LeverStudy(
                experiment, ground.world(), ground.space(), ground.context().levers());
        int runsADraw = study.runsADraw();
        Counter counter = new Counter(spec.commandLine().getErr(), experiment.draws() * runsADraw);
        return Interruption.during(() -> {
            List<LeverEffect> effects = study.run(threads.checked(), counter);
            WholeFile.write(folder.resolve("lever-effects.csv"), LeverTable.csv(effects));
            WholeFile.write(folder.resolve("lever-effects.md"), LeverTable.markdown(effects));
            PrintWriter told = spec.commandLine().getOut();
            LeverFigures.write(effects, experiment, folder);
            told.print(LeverTable.markdown(effects));
            told.println("in " + folder + ": lever-effects.csv, lever-effects.md, and a figure for each outcome");
            told.flush();
            return ExitCode.OK;
        });
    }
}
