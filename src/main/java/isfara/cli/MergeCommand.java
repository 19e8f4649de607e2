package isfara.cli;

import isfara.store.Batch;
import isfara.store.Existing;
import isfara.store.Merge;
import isfara.store.Shards;
import isfara.store.ShellWords;
import isfara.store.Summary;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara merge}: the shards of an experiment become its results. */
@Command(
        name = "merge",
        header = "Write the results of an experiment from the shards that isfara batch --shard has evaluated.",
        description = {
            "",
            "The files are the same, to the byte, as those of a batch in one go. Every run must be there once: what is"
                    + " missing, damaged or there twice is told, shard by shard, and then nothing is written. The shards"
                    + " are left as they are. The experiment's own files are read again, so start this where the shards"
                    + " were started.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara merge results/headline.shards",
            "  isfara merge mine/1-of-2 yours/2-of-2 --out results/ours --no-report"
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "Folders of shards, or folders that hold such folders.")
    private List<String> folders;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default results/NAME.")
    private Optional<String> out = Optional.empty();

    @Mixin
    private Threads threads;

    @Mixin
    private ExistingResults existing;

    @Option(names = "--no-report", description = "Write results only, no figures and no report.")
    private boolean noReport;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threads.checked();
        Existing resumed = existing.checked();
        Shards shards = Shards.find(folders.stream().map(Ground::path).toList());
        Path folder = out.map(Ground::path).orElseGet(() -> Path.of("results", shards.experiment()));
        Batch batch = batch(shards);
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), Terminal.watched(), quiet);
        Summary summary =
                Interruption.during(() -> new Merge(batch, shards).run(folder, resumed, threads.checked(), progress));
        PrintWriter result = spec.commandLine().getOut();
        result.println(String.format(
                Locale.ROOT,
                "%,d runs in %s, merged from %d shards in %s",
                summary.runs(),
                folder,
                shards.size(),
                ProgressLine.time(summary.wallSeconds())));
        result.println("the shards are no longer needed and take " + Room.told((double) shards.bytes()));
        return BatchEnd.of(summary, folder, !noReport, spec.commandLine());
    }

    /** The experiment once more, from the words that the shards were begun with. */
    private Batch batch(Shards shards) {
        try {
            return ExperimentChoice.of(shards.arguments()).batch(Ground.load());
        } catch (RuntimeException e) {
            if (!Path.of("").toAbsolutePath().toString().equals(shards.workingFolder())) {
                spec.commandLine()
                        .getErr()
                        .println("the shards were begun in " + shards.workingFolder() + " with: isfara batch "
                                + ShellWords.quoted(shards.arguments()) + "; start this there");
            }
            throw e;
        }
    }
}
