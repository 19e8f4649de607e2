package isfara.cli;

import isfara.analysis.ResultsFolder;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.gui.window.Desk;
import isfara.gui.window.Viewing;
import isfara.gui.window.Watch;
import isfara.scenario.Scenario;
import isfara.store.Results;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara gui}: a run, watched. */
@Command(
        name = "gui",
        header = "Watch a run on a map, with its charts and its story, in MASON's console.",
        description = {
            "",
            "Shows the very run that isfara run tells with the same options, or one that stands in results. Two scenarios are"
                    + " shown side by side, with the same luck, until their histories part. One run is an example, not an answer.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara gui april-2021 --seed 7",
            "  isfara gui --scenarios baseline,csto-peacekeepers --seed 7",
            "  isfara gui --from results/headline --run worst",
            "  isfara gui --from results/headline --run 17.3.baseline --scenarios baseline,civilian-militias"
        })
final class GuiCommand implements Callable<Integer> {

    private static final String USUAL = "baseline";

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A scenario file, or the name of a shipped one; default " + USUAL + ".")
    private Optional<String> file = Optional.empty();

    @Option(
            names = "--scenarios",
            split = ",",
            paramLabel = "A,B",
            description =
                    "Two scenarios side by side, in place of SCENARIO. With --from: scenarios of the results; worst,"
                            + " median and typical are looked for in the first, and of an id only draw and seed count.")
    private List<String> scenarios = List.of();

    @Option(names = "--seed", paramLabel = "N", description = "The luck, as in isfara run; default 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "-P", paramLabel = "NAME=VALUE", description = "Set a parameter; may be given several times.")
    private List<String> assignments = List.of();

    @Option(
            names = "--parameters",
            paramLabel = "SOURCE",
            description = "defaults, prior, screened, posterior, or a CSV file of draws; default defaults.")
    private Optional<String> parameters = Optional.empty();

    @Option(names = "--draw", paramLabel = "K", description = "Which draw of these, from 0; default 0.")
    private Optional<Integer> draw = Optional.empty();

    @Option(names = "--households", paramLabel = "N", description = "Household agents; default 8000.")
    private Optional<Integer> households = Optional.empty();

    @ArgGroup(exclusive = false, heading = "%nA run that stands in results:%n")
    private Stored stored;

    @Spec
    private CommandSpec spec;

    /** A run of a results folder. */
    private static final class Stored {

        @Option(
                names = "--from",
                required = true,
                paramLabel = "DIR",
                description = "A folder that isfara batch has written.")
        private String folder;

        @ArgGroup(exclusive = false, multiplicity = "1")
        private RunChoice choice;
    }

    @Override
    public Integer call() throws InterruptedException {
        Ground ground = Ground.load();
        Viewing viewing = stored == null ? asked(ground) : fromResults(ground);
        requireScreen();
        Watch watch = new Watch(
                new ModelRuns(ground.world()), viewing, seed.orElse(1L).intValue());
        Desk.open(watch, ground.world(), ground.context()).await();
        return ExitCode.OK;
    }

    private Viewing asked(Ground ground) {
        if (!scenarios.isEmpty() && file.isPresent()) {
            throw new UsageMistake("found SCENARIO and --scenarios, need one of the two");
        }
        List<String> names = scenarios.isEmpty() ? List.of(file.orElse(USUAL)) : scenarios;
        oneOrTwo();
        long luck = seed.orElse(1L);
        if (luck != (int) luck) {
            throw new UsageMistake("--seed: found " + luck + ", need " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE
                    + ": MASON's console holds no more");
        }
        int agents = households.orElse(8000);
        Limits.households(agents);
        Limits.within("--draw", draw.orElse(0), 0, 999_999);
        List<Scenario> read = names.stream().map(ground::scenario).toList();
        ParameterSource source = new Sources(ground)
                .find(
                        parameters.orElse("defaults"),
                        names.stream().map(Ground::path).toList())
                .parameters();
        return viewing(() -> new Viewing.Asked(
                ground.space(), read, source, draw.orElse(0), agents, Assignments.read(assignments, ground.space())));
    }

    private Viewing fromResults(Ground ground) {
        refuse("SCENARIO", file.isPresent());
        refuse("--seed", seed.isPresent());
        refuse("-P", !assignments.isEmpty());
        refuse("--parameters", parameters.isPresent());
        refuse("--draw", draw.isPresent());
        refuse("--households", households.isPresent());
        oneOrTwo();
        Path path = ResultsArgument.folder(stored.folder);
        RunChoice.Chosen chosen;
        try (ResultsFolder results = ResultsFolder.open(path)) {
            scenarios.forEach(name -> RunChoice.known("--scenarios", name, results));
            Optional<String> first = scenarios.stream().findFirst();
            String scenario =
                    first.or(stored.choice::scenario).orElse(results.manifest().baseline());
            chosen = stored.choice.among(results, RunChoice.known("--run", scenario, results));
        }
        List<String> names = scenarios.isEmpty() ? List.of(chosen.id().scenario()) : scenarios;
        List<StoredRun> found = new ArrayList<>();
        String experiment;
        try (Results results = Results.open(path)) {
            experiment = results.manifest().name();
            for (String name : names) {
                found.add(StoredRun.find(
                        results, new RunId(chosen.id().draw(), chosen.id().seed(), name), ground));
            }
        }
        found.stream()
                .flatMap(run -> run.notes().stream())
                .distinct()
                .forEach(spec.commandLine().getErr()::println);
        List<Run> runs = new ArrayList<>();
        for (StoredRun each : found) {
            StoredRun.Whole again = each.whole(ground);
            each.told(again.comparison()).forEach(spec.commandLine().getOut()::println);
            runs.add(again.run());
        }
        spec.commandLine().getOut().flush();
        String title = "run "
                + String.join(
                        " beside ",
                        runs.stream().map(run -> run.id().toString()).toList()) + " of " + experiment;
        return viewing(() -> new Viewing.Stored(runs, title));
    }

    private void oneOrTwo() {
        if (scenarios.size() > 2) {
            throw new UsageMistake("--scenarios: found " + String.join(",", scenarios) + ", need two, as in A,B");
        }
    }

    private static void refuse(String option, boolean given) {
        if (given) {
            throw new UsageMistake(option
                    + ": found beside --from, but a run that stands in results has its own; need one" + " of the two");
        }
    }

    private interface Maker {
        Viewing make();
    }

    private static Viewing viewing(Maker maker) {
        try {
            return maker.make();
        } catch (IllegalArgumentException e) {
            throw new UsageMistake("--scenarios: " + e.getMessage(), e);
        }
    }

    /** Refuses to go on where no window can be opened. */
    private static void requireScreen() {
        try {
            if (!GraphicsEnvironment.isHeadless()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
                return;
            }
        } catch (AWTError noServer) {
            throw new UsageMistake(noScreen(), noServer);
        }
        throw new UsageMistake(noScreen());
    }

    private static String noScreen() {
        return "found no display to open a window on, need one; without it, isfara run SCENARIO --frames DIR draws pictures"
                + " of a run";
    }
}
