package isfara.cli;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.experiment.Experiment;
import isfara.experiment.ModelRuns;
import isfara.scenario.CalibrationFile;
import isfara.scenario.CalibrationReader;
import isfara.scenario.ExperimentFile;
import isfara.scenario.Input;
import isfara.scenario.Scenario;
import isfara.scenario.ScenarioReader;
import isfara.store.Build;
import isfara.study.sensitivity.Believable;
import isfara.study.sensitivity.Decomposition;
import isfara.study.sensitivity.OneAtATime;
import isfara.study.sensitivity.OpenParameters;
import isfara.study.sensitivity.Screening;
import isfara.study.sensitivity.Structures;
import isfara.study.sensitivity.Trials;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** {@code isfara sensitivity}: what an experiment's answer hangs on. */
@Command(
        name = "sensitivity",
        header = "Find out on which assumptions an experiment's answer hangs.",
        description = {
            "",
            "Lives through an experiment's scenarios again with other parameters, always with the same draws of all others and the"
                    + " same luck. A table, where it comes from, and a figure go beside the results, a set of files for each method;"
                    + " a report made after that tells which assumptions turn or halve an effect.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara sensitivity headline",
            "  isfara sensitivity headline --method structures",
            "  isfara sensitivity headline --only shots --only fire.heavy --draws 200",
            "  isfara sensitivity headline --method sobol --points 512"
        })
final class SensitivityCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "An experiment or a scenario: a file, or the name of a shipped one.")
    private String file;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "one-at-a-time (each parameter at both ends of its range; the default), morris (walks through all ranges at"
                            + " once), sobol (shares of the variance, for a few parameters), structures (mechanisms of the model taken away).")
    private String method = Method.ONE_AT_A_TIME.word();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Only this parameter, pair or group; may be given more than once. Default all that are uncertain, for sobol"
                            + " the 8 that move deaths most.")
    private List<String> only = List.of();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description =
                    "Folder whose one-at-a-time or morris table says which parameters sobol takes; default --out.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "The calibration file whose alternatives structures tries; default the shipped one.")
    private Optional<String> calibration = Optional.empty();

    @Mixin
    private SensitivitySize size;

    @Mixin
    private BatchInputs inputs;

    @Mixin
    private Threads threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where files go; default results/NAME-sensitivity.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--overwrite", description = "Replace this method's files if they are there.")
    private boolean overwrite;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Method chosen = Choice.method(method);
        int workers = threads.checked();
        int walks = size.walks();
        int points = size.points();
        Ground ground = Ground.load();
        ExperimentFile read =
                size.over(inputs.over(ScenarioReader.experiment(List.of(Ground.path(file)), ground.context())), chosen);
        if (read.design().isPresent()) {
            throw new UsageMistake(
                    file + ": found an experiment with a design, need one without: parameters are moved here");
        }
        List<Path> beside = read.inputs().stream().map(Input::file).toList();
        Experiment experiment = Ground.experiment(
                read, new Sources(ground).find(read.parameters(), beside).parameters());
        Path folder = out.map(Ground::path).orElse(Path.of("results", experiment.name() + Sensitivity.SUFFIX));
        if (Files.exists(chosen.table(folder)) && !overwrite) {
            throw new UsageMistake(
                    chosen.table(folder) + ": exists; --overwrite replaces it, --out names another folder");
        }
        List<CalibrationFile.Alternative> alternatives = chosen == Method.STRUCTURES ? alternatives(ground) : List.of();
        OpenParameters parameters = chosen == Method.STRUCTURES
                ? new OpenParameters(List.of())
                : Choice.parameters(
                        OpenParameters.of(experiment, ground.context().space(experiment.scenarios())),
                        only,
                        chosen,
                        from.map(Ground::path).orElse(folder),
                        from.isPresent());
        long runs = switch (chosen) {
            case ONE_AT_A_TIME -> OneAtATime.runs(experiment, parameters);
            case MORRIS -> Screening.runs(experiment, parameters, walks);
            case SOBOL -> Decomposition.runs(experiment, parameters, points);
            case STRUCTURES -> Structures.runs(experiment, alternatives);
        };
        announce(experiment, chosen, parameters, alternatives, runs);
        Counter counter = new Counter(spec.commandLine().getErr(), (int) runs);
        Trials trials = new Trials(
                experiment,
                ground.context().space(experiment.scenarios()),
                chosen == Method.MORRIS || chosen == Method.SOBOL
                        ? new Believable(
                                ground.world(),
                                experiment.scenarios().stream()
                                        .mapToInt(Scenario::days)
                                        .max()
                                        .orElseThrow())
                        : new ModelRuns(ground.world()),
                workers,
                counter);
        String version = Build.full();
        return Interruption.during(() -> {
            SensitivityFiles files =
                    new SensitivityFiles(folder, spec.commandLine().getOut());
            switch (chosen) {
                case ONE_AT_A_TIME -> files.write(OneAtATime.of(trials, parameters, version));
                case MORRIS -> files.write(Screening.of(trials, parameters, walks, version));
                case SOBOL -> files.write(Decomposition.of(trials, parameters, points, version));
                case STRUCTURES -> files.write(Structures.of(trials, alternatives, version));
            }
            return ExitCode.OK;
        });
    }

    private List<CalibrationFile.Alternative> alternatives(Ground ground) {
        Path path = calibration
                .map(Ground::path)
                .orElse(ground.context().shippedFolder().resolve("calibration").resolve("main.yaml"));
        List<CalibrationFile.Alternative> alternatives =
                CalibrationReader.read(path, ground.space()).alternatives();
        if (alternatives.isEmpty()) {
            throw new UsageMistake(path + ": found no alternatives, need a calibration file with some");
        }
        return alternatives;
    }

    private void announce(
            Experiment e,
            Method chosen,
            OpenParameters parameters,
            List<CalibrationFile.Alternative> alternatives,
            long runs) {
        if (runs > Integer.MAX_VALUE) {
            throw new UsageMistake(String.format(
                    Locale.ROOT,
                    "found %,d runs, need at most %,d: fewer draws or seeds, or --only",
                    runs,
                    Integer.MAX_VALUE));
        }
        String what = chosen == Method.STRUCTURES
                ? alternatives.size() + " other structures"
                : parameters.all().size() + (parameters.all().size() == 1 ? " parameter" : " parameters");
        PrintWriter err = spec.commandLine().getErr();
        err.println(String.format(
                Locale.ROOT,
                "%s: %s, %d %s, %d %s of %d %s at each setting%s: %,d runs",
                chosen.word(),
                what,
                e.scenarios().size(),
                e.scenarios().size() == 1 ? "scenario" : "scenarios",
                e.draws(),
                e.draws() == 1 ? "draw" : "draws",
                e.seedsPerDraw(),
                e.seedsPerDraw() == 1 ? "seed" : "seeds",
                chosen == Method.ONE_AT_A_TIME && OneAtATime.closer(e, parameters)
                        ? ", then more draws for those in question"
                        : "",
                runs));
        err.flush();
    }
}
