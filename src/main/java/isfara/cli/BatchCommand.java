package isfara.cli;

import isfara.experiment.Experiment;
import isfara.experiment.LocalEngine;
import isfara.experiment.ModelRuns;
import isfara.report.Report;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.ScenarioReader;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.PlaceIds;
import isfara.store.Summary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara batch}: an experiment, from its files to its report. */
@Command(
        name = "batch",
        header = "Run an experiment: scenarios over many replications, with a report at the end.",
        description = {
            "",
            "Every replication is a draw of the uncertain parameters and a seed, the same for all scenarios, so that"
                    + " differences between scenarios are the policy's and not luck. A stopped batch goes on with --resume.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara batch headline",
            "  isfara batch scenarios/experiments/headline.yaml --replications 50 --out results/trial",
            "  isfara batch baseline my-scenario.yaml --parameters defaults --draws 1 --seeds-per-draw 200",
            "  isfara batch headline --resume"
        })
final class BatchCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "An experiment, or scenarios (the first is the baseline), or an experiment and scenarios to add to"
                            + " it: files, or names of shipped ones.")
    private List<String> files;

    @Mixin
    private BatchSize size;

    @Mixin
    private BatchInputs inputs;

    @Mixin
    private Threads threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default results/NAME.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--resume", description = "Go on with what is there; start afresh if nothing is.")
    private boolean resume;

    @Option(names = "--overwrite", description = "Replace what is there, once the new results are complete.")
    private boolean overwrite;

    @Option(
            names = "--max-failures",
            paramLabel = "N",
            description = "Stop when more runs than this have broken down; default ${DEFAULT-VALUE}.")
    private int maxFailures = 100;

    @Option(names = "--no-report", description = "Write results only, no figures and no report.")
    private boolean noReport;

    @Option(
            names = "--dry-run",
            description =
                    "Check everything, say what would be run and, measured on a few runs, how long it would take and how"
                            + " much room it would need. No results are written.")
    private boolean dryRun;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threads.checked();
        Limits.atLeast("--max-failures", maxFailures, 0);
        if (resume && overwrite) {
            throw new UsageMistake("found --resume and --overwrite, need one of them");
        }
        Ground ground = Ground.load();
        ExperimentFile read = inputs.over(size.over(
                ScenarioReader.experiment(files.stream().map(Ground::path).toList(), ground.context())));
        List<Path> beside = read.inputs().stream().map(Input::file).toList();
        Sources.Found source = new Sources(ground).find(read.parameters(), beside);
        List<Input> all = new ArrayList<>(read.inputs());
        source.inputs().stream().filter(input -> !all.contains(input)).forEach(all::add);
        Experiment experiment = Ground.experiment(read, source.parameters());
        Path folder = out.map(Ground::path).orElse(Path.of("results", experiment.name()));
        Batch batch = new Batch(
                experiment,
                ground.context().space(experiment.scenarios()),
                PlaceIds.of(ground.world()),
                Ground.provenance(all),
                Clock.systemUTC());
        if (dryRun) {
            DryRun.of(batch.plan(), ground, threads.checked(), folder)
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.OK;
        }
        Summary summary = run(batch, folder, ground);
        return finish(summary, folder);
    }

    private Summary run(Batch batch, Path folder, Ground ground) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine progress = new ProgressLine(err, Terminal.watched(), quiet);
        Existing existing = resume ? Existing.RESUME : overwrite ? Existing.OVERWRITE : Existing.REFUSE;
        return Interruption.during(() -> {
            try {
                return batch.run(
                        folder,
                        existing,
                        new LocalEngine(threads.checked()),
                        new ModelRuns(ground.world()),
                        progress,
                        maxFailures);
            } catch (InterruptedException stopped) {
                err.println();
                err.println("stopped: " + progress.there() + " of "
                        + batch.plan().size() + " runs are safe; go on with the same command and "
                        + (overwrite ? "--overwrite" : "--resume"));
                err.flush();
                throw stopped;
            }
        });
    }

    private int finish(Summary summary, Path folder) {
        PrintWriter result = spec.commandLine().getOut();
        result.println(String.format(
                Locale.ROOT,
                "%,d runs in %s, %,d of them evaluated now in %s",
                summary.runs(),
                folder,
                summary.evaluated(),
                ProgressLine.time(summary.wallSeconds())));
        if (summary.failures() > 0) {
            spec.commandLine()
                    .getErr()
                    .println(summary.failures() + " runs failed: " + folder.resolve("failures.parquet")
                            + " says why and has the command that runs each again");
        }
        if (!noReport && summary.failures() < summary.runs()) {
            result.println("report: " + Report.write(folder));
        }
        return summary.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
