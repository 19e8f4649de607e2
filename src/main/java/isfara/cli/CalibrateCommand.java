package isfara.cli;

import isfara.calibration.Subcritical;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.replay.Lives;
import isfara.calibration.step.Calibration;
import isfara.calibration.step.Done;
import isfara.calibration.step.Question;
import isfara.calibration.step.Step;
import isfara.calibration.step.Steps;
import isfara.experiment.LocalEngine;
import isfara.model.Parameters;
import isfara.parameter.ParameterSpace;
import isfara.scenario.CalibrationFile;
import isfara.scenario.CalibrationReader;
import isfara.store.Build;
import isfara.world.Spelling;
import isfara.world.WorldData;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code isfara calibrate}: parameters whose simulated lives look like the record. */
@Command(
        name = "calibrate",
        header = "Fit the model to the documented incidents and the two wars.",
        description = {
            "",
            "Works through the steps below, each of which leaves tables in the folder of results. Simulated lives are kept"
                    + " there too: whatever was stopped goes on with the same command, and a step can be asked for alone.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara calibrate scenarios/calibration/main.yaml",
            "  isfara calibrate scenarios/calibration/main.yaml --step recovery --step hold-outs"
        })
final class CalibrateCommand implements Callable<Integer> {

    @picocli.CommandLine.Parameters(paramLabel = "FILE", description = "A calibration file.")
    private String file;

    @Option(
            names = "--step",
            paramLabel = "STEP",
            description = "Only this, and what it needs; may be given more than once: prior-check, screening, recovery,"
                    + " fit, alternatives, hold-outs, validation.")
    private List<String> only = List.of();

    @Mixin
    private Threads threads;

    @Option(names = "--out", paramLabel = "DIR", description = "Where results go; default results/calibration-NAME.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--quiet", description = "No progress.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        threads.checked();
        Set<Step> steps = steps();
        Ground ground = Ground.load();
        ParameterSpace space = ParameterSpace.of(Parameters.GROUPS);
        CalibrationFile read = CalibrationReader.read(Ground.path(file), space);
        Path folder = out.map(Ground::path).orElse(Path.of("results", "calibration-" + read.name()));
        Evidence evidence = Evidence.bundled(ground.world());
        PrintWriter err = spec.commandLine().getErr();
        Calibration calibration = new Calibration(
                read,
                space,
                new Subcritical(ground.world()),
                new Question(ground.world(), evidence, lives(ground, read.households())),
                evidence,
                Map.of("world", WorldData.sha256()),
                folder,
                new LocalEngine(threads.checked()),
                new ProgressLine(err, Terminal.watched(), quiet));
        Steps all =
                new Steps(read, calibration, ground.world(), ground.scenario("baseline"), origin(read), err::println);
        for (Step step : steps) {
            err.println(step.word() + ": " + step.words());
            Done done = Interruption.during(() -> all.run(step));
            write(done, folder);
        }
        return ExitCode.OK;
    }

    private void write(Done done, Path folder) {
        done.files().forEach((name, text) -> WholeFile.write(folder.resolve(name), text));
        PrintWriter told = spec.commandLine().getOut();
        done.said().forEach(told::println);
        List<String> names = new ArrayList<>(done.files().keySet());
        if (!done.marginals().isEmpty()) {
            names.addAll(PosteriorFigures.write(
                    done.marginals(), folder, "Fit of " + file.replace('\\', '/') + ". " + Build.full() + "."));
        }
        told.println("in " + folder + ": " + String.join(", ", names));
        told.println();
        told.flush();
    }

    static Lives lives(Ground ground, int households) {
        return new Lives(
                ground.world(),
                ground.scenario(HistoryCommand.SCENARIO),
                ground.scenario("april-2021"),
                ground.scenario("september-2022"),
                households);
    }

    private List<String> origin(CalibrationFile read) {
        return List.of(
                "Posterior of the fit to the documented incidents of 2010 to 2022 and to the two wars.",
                "command: isfara calibrate " + file.replace('\\', '/'),
                "version: " + Build.full(),
                "calibration file: " + read.input().sha256(),
                "world: " + WorldData.sha256());
    }

    private Set<Step> steps() {
        if (only.isEmpty()) {
            return EnumSet.allOf(Step.class);
        }
        List<Step> steps = new ArrayList<>();
        for (String word : only) {
            steps.add(Step.of(word)
                    .orElseThrow(() -> new UsageMistake("--step: found " + word + ", nearest is "
                            + Spelling.nearest(word, Step.allWords()) + ", need one of "
                            + String.join(", ", Step.allWords()))));
        }
        return EnumSet.copyOf(steps);
    }
}
