package isfara.cli;

import isfara.store.Finding;
import isfara.store.Manifest;
import isfara.store.Results;
import isfara.store.Verification;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara verify}: whether results are what was written, all of it, and come out the same again. */
@Command(
        name = "verify",
        header = "Check that results are whole and unchanged, and, if asked, that runs come out the same again.",
        description = {
            "",
            "Recomputes the checksum of every file, counts the runs (each once, lived through or failed) and their days. Of an"
                    + " unfinished batch, or a shard, it says which parts are safe. Nothing is changed. Status 0: all is"
                    + " well. Status 1: something is wrong, and what is told.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  isfara verify results/headline", "  isfara verify results/headline --rerun 40"})
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written, finished or not.")
    private String folder;

    @Option(
            names = "--rerun",
            paramLabel = "N",
            description = "Live through so many runs again, drawn by chance and spread over the scenarios, and compare"
                    + " every value in every table.")
    private Optional<Integer> rerun = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The luck of that drawing; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Mixin
    private Threads threads;

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threads.checked();
        rerun.ifPresent(runs -> Limits.atLeast("--rerun", runs, 1));
        Path path = ResultsArgument.folder(folder);
        Optional<Manifest> manifest = Verification.manifest(path);
        manifest.ifPresent(m -> StoredRun.changes(m).forEach(spec.commandLine().getErr()::println));
        if (manifest.isEmpty() && rerun.isPresent()) {
            throw new UsageMistake("--rerun: " + folder + " holds no finished results, need such");
        }
        boolean well = Verification.of(path, this::tell);
        if (rerun.isPresent()) {
            well = well ? again(path) : skipped();
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(well ? "nothing is wrong" : "something is WRONG, see above");
        return well ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private boolean again(Path path) throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (Results results = Results.open(path)) {
            return new Rerun(results, Ground.load(), threads.checked())
                    .of(rerun.orElseThrow(), seed, new ProgressLine(err, Terminal.watched(), quiet), this::tell);
        }
    }

    private boolean skipped() {
        tell(new Finding(Finding.Kind.NOTE, "rerun", "no run was lived through again: mend first what is wrong"));
        return false;
    }

    private void tell(Finding finding) {
        String kind = finding.kind() == Finding.Kind.WRONG
                ? "WRONG"
                : finding.kind().name().toLowerCase(Locale.ROOT);
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%-6s%s: %s", kind, finding.about(), finding.words()));
        out.flush();
    }
}
