package isfara.cli;

import isfara.experiment.Engine;
import isfara.experiment.ModelRuns;
import isfara.experiment.Progress;
import isfara.experiment.Shard;
import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.ShardBatch;
import isfara.store.Summary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  isfara batch headline --resume",
            "  isfara batch headline --shard 3/8 --resume      (then: isfara merge results/headline.shards)",
            "  spark-submit --class isfara.Main isfara.jar batch headline --engine spark"
        })
final class BatchCommand implements Callable<Integer> {

    @Mixin
    private ExperimentChoice choice;

    @Mixin
    private EngineChoice engine;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default results/NAME.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private ShardChoice shard;

    @Mixin
    private ExistingResults existing;

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
        engine.checked();
        Limits.atLeast("--max-failures", maxFailures, 0);
        Existing resumed = existing.checked();
        Optional<Shard> one = shard.checked();
        if (dryRun && one.isPresent()) {
            throw new UsageMistake("found --shard beside --dry-run, need one of them: a dry run is of all shards");
        }
        if (dryRun && engine.onSpark()) {
            throw new UsageMistake("found --engine spark beside --dry-run, need one of them: a dry run measures here");
        }
        Ground ground = Ground.load();
        Batch batch = choice.batch(ground);
        if (dryRun) {
            DryRun.of(batch.plan(), ground, engine.threads(), folder(batch, ""))
                    .forEach(spec.commandLine().getOut()::println);
            return ExitCode.OK;
        }
        if (one.isPresent()) {
            return shard(batch, one.get(), resumed, ground);
        }
        Path folder = folder(batch, "");
        Summary summary = stoppable(
                batch.plan().size(),
                (at, progress) -> batch.run(folder, resumed, at, new ModelRuns(ground.world()), progress, maxFailures));
        spec.commandLine().getOut().println(told(summary));
        return BatchEnd.of(summary, folder, !noReport, spec.commandLine());
    }

    private int shard(Batch batch, Shard one, Existing resumed, Ground ground) throws InterruptedException {
        Path folder = folder(batch, ".shards/" + one.folder());
        Summary summary = stoppable(
                one.runs(batch.plan()),
                (at, progress) -> new ShardBatch(batch, one, choice.words())
                        .run(folder, resumed, at, new ModelRuns(ground.world()), progress, maxFailures));
        spec.commandLine().getOut().println(one.told() + ": " + told(summary));
        if (summary.failures() > 0) {
            spec.commandLine()
                    .getErr()
                    .println(summary.failures() + " runs failed: failures.parquet of the merged results will say why");
        }
        return summary.failures() == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private Path folder(Batch batch, String ending) {
        return out.map(Ground::path)
                .orElseGet(() -> Path.of("results", batch.plan().experiment().name() + ending));
    }

    private static String told(Summary summary) {
        return String.format(
                Locale.ROOT,
                "%,d runs in %s, %,d of them evaluated now in %s",
                summary.runs(),
                summary.folder(),
                summary.evaluated(),
                ProgressLine.time(summary.wallSeconds()));
    }

    /** Work that is done somewhere and tells how it gets on. */
    @FunctionalInterface
    private interface Watched {
        Summary with(Engine engine, Progress progress) throws InterruptedException;
    }

    private Summary stoppable(int runs, Watched work) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine progress = new ProgressLine(err, Terminal.watched(), quiet);
        return Interruption.during(() -> {
            if (engine.onSpark()) {
                progress.stage("waiting for Spark's first executor");
            }
            try (EngineChoice.Open open = engine.open()) {
                return work.with(open.engine(), progress);
            } catch (InterruptedException stopped) {
                err.println();
                err.println("stopped: " + progress.there() + " of " + runs
                        + " runs are safe; go on with the same command and "
                        + (existing.checked() == Existing.OVERWRITE ? "--overwrite" : "--resume"));
                err.flush();
                throw stopped;
            }
        });
    }
}
