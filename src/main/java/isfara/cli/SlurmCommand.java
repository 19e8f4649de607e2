package isfara.cli;

import isfara.experiment.Experiment;
import isfara.experiment.Shard;
import isfara.store.Batch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isfara slurm}: a script that evaluates an experiment on a Slurm cluster. */
@Command(
        name = "slurm",
        header = "Print a script that runs an experiment on a Slurm cluster: an array of shards, and their merge.",
        description = {
            "",
            "The experiment is checked, nothing is run. Save what is printed to a file and start it with bash on a login"
                    + " node; its comments say more. The same results come out as from isfara batch.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = {"  isfara slurm headline --shards 20 --time 02:00:00 > headline.sh", "  bash headline.sh"})
final class SlurmCommand implements Callable<Integer> {

    /** Slurm's own forms: minutes, and with seconds, hours and days. */
    private static final Pattern TIME = Pattern.compile("\\d+(-\\d+)?(:\\d{1,2}){0,2}");

    private static final Pattern MEMORY = Pattern.compile("(\\d{1,7})([MG])");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.,-]+");
    private static final int MB_PER_GB = 1024;

    /** Least memory of a job: a heap of 400 MB, as much again for Java, and for DuckDB. */
    private static final int LEAST_MB = 1200;

    @Mixin
    private ExperimentChoice choice;

    @Option(names = "--shards", required = true, paramLabel = "N", description = "Into how many shards.")
    private int shards;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default results/NAME.")
    private Optional<String> out = Optional.empty();

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "Longest time of a shard, as Slurm writes it; default ${DEFAULT-VALUE}.")
    private String time = "04:00:00";

    @Option(names = "--mem", paramLabel = "SIZE", description = "Memory of a shard; default ${DEFAULT-VALUE}.")
    private String memory = "2G";

    @Option(names = "--cpus", paramLabel = "N", description = "Cores of a job; default ${DEFAULT-VALUE}.")
    private int cpus = 1;

    @Option(
            names = "--merge-time",
            paramLabel = "TIME",
            description = "Longest time of the merge; default ${DEFAULT-VALUE}.")
    private String mergeTime = "01:00:00";

    @Option(
            names = "--merge-mem",
            paramLabel = "SIZE",
            description = "Memory of the merge, report included; default ${DEFAULT-VALUE}.")
    private String mergeMemory = "4G";

    @Option(names = "--partition", paramLabel = "NAME", description = "Slurm's partition.")
    private Optional<String> partition = Optional.empty();

    @Option(names = "--account", paramLabel = "NAME", description = "Whom Slurm charges.")
    private Optional<String> account = Optional.empty();

    @Option(names = "--no-report", description = "Results only, no figures and no report.")
    private boolean noReport;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Limits.atLeast("--cpus", cpus, 1);
        SlurmScript.Share shard = new SlurmScript.Share(megabytes("--mem", memory), time("--time", time));
        SlurmScript.Share merge =
                new SlurmScript.Share(megabytes("--merge-mem", mergeMemory), time("--merge-time", mergeTime));
        List<String> directives = new ArrayList<>();
        partition.ifPresent(name -> directives.add("--partition=" + name("--partition", name)));
        account.ifPresent(name -> directives.add("--account=" + name("--account", name)));
        Batch batch = choice.batch(Ground.load());
        Experiment experiment = batch.plan().experiment();
        Limits.within("--shards", shards, 1, most(experiment));
        Path results = out.map(Ground::path).orElseGet(() -> Path.of("results", experiment.name()));
        SlurmScript script = new SlurmScript(
                Path.of("").toAbsolutePath(),
                Jar.path(),
                choice.words(),
                results,
                shards,
                cpus,
                shard,
                merge,
                directives,
                !noReport);
        spec.commandLine().getOut().print(script.text());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    /** Most shards that have runs each: draw and seed together decide where a run belongs. */
    private static int most(Experiment experiment) {
        return StrictMath.min(Shard.MOST, experiment.draws() * experiment.points() + experiment.seedsPerDraw() - 1);
    }

    private static int megabytes(String option, String text) {
        Matcher size = MEMORY.matcher(text);
        if (!size.matches()) {
            throw new UsageMistake(option + ": found " + text + ", need a size such as 2G or 1500M");
        }
        int megabytes = Integer.parseInt(size.group(1)) * (size.group(2).equals("G") ? MB_PER_GB : 1);
        if (megabytes < LEAST_MB) {
            throw new UsageMistake(option + ": found " + text + ", need " + LEAST_MB + "M or more");
        }
        return megabytes;
    }

    private static String time(String option, String text) {
        if (!TIME.matcher(text).matches()) {
            throw new UsageMistake(
                    option + ": found " + text + ", need a time such as 04:00:00 (hours) or 2-00:00:00 (days)");
        }
        return text;
    }

    private static String name(String option, String text) {
        if (!NAME.matcher(text).matches()) {
            throw new UsageMistake(option + ": found " + text + ", need a name of letters, digits, _ . , and -");
        }
        return text;
    }
}
