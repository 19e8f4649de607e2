package isfara.cli;

import isfara.chart.Figure;
import isfara.chart.FigureFile;
import isfara.chart.SingleRun;
import isfara.experiment.ModelRuns;
import isfara.experiment.OneRun;
import isfara.experiment.ParameterSource;
import isfara.experiment.Run;
import isfara.outcome.History;
import isfara.report.story.Story;
import isfara.scenario.Scenario;
import isfara.store.Build;
import java.io.PrintWriter;
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

/** {@code isfara run}: one history, told. */
@Command(
        name = "run",
        header = "Live through one history and tell it as dated lines, with totals and a chart.",
        description = {
            "",
            "A single run is an example, not an answer: use isfara batch to compare scenarios. Under what was decided stands"
                    + " why: the rule, its chance, and the numbers that it weighed.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara run baseline --seed 7",
            "  isfara run csto-peacekeepers --seed 7 -P shots.mortarRate=0.2",
            "  isfara run history-2010 --parameters screened --draw 12 --events all",
            "  isfara run april-2021 --seed 5 --frames april-film"
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file, or the name of a shipped one.")
    private String file;

    @Option(names = "--seed", paramLabel = "N", description = "The luck; default ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "-P", paramLabel = "NAME=VALUE", description = "Set a parameter; may be given several times.")
    private List<String> assignments = List.of();

    @Option(
            names = "--parameters",
            paramLabel = "SOURCE",
            description = "defaults, prior, screened, posterior, or a CSV file of draws; default ${DEFAULT-VALUE}.")
    private String parameters = "defaults";

    @Option(names = "--draw", paramLabel = "K", description = "Which draw of these, from 0; default ${DEFAULT-VALUE}.")
    private int draw;

    @Option(names = "--households", paramLabel = "N", description = "Household agents; default ${DEFAULT-VALUE}.")
    private int households = 8000;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where story and chart go; default results/SCENARIO-seed-N.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--overwrite", description = "Write there even if something is there.")
    private boolean overwrite;

    @Mixin
    private Telling telling;

    @Mixin
    private Filming filming;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Limits.households(households);
        Limits.within("--draw", draw, 0, 999_999);
        Ground ground = Ground.load();
        Scenario scenario = ground.scenario(file).holding(Assignments.read(assignments, ground.space()));
        Path folder = out.map(Ground::path).orElse(Path.of("results", name(scenario)));
        OwnFolder.refuseFilled(folder, "--out", overwrite);
        filming.check(overwrite);
        Run run = run(scenario, ground);
        ModelRuns runs = new ModelRuns(ground.world());
        History history = runs.evaluate(run);
        List<String> story = story(run, history, ground);
        PrintWriter answer = spec.commandLine().getOut();
        story.forEach(answer::println);
        answer.flush();
        WholeFile.write(folder.resolve("story.txt"), String.join("\n", story) + "\n");
        Figure figure =
                SingleRun.figure(history.days(), scenario.start(), scenario.name() + ", seed " + seed, caption());
        WholeFile.write(folder.resolve("run.svg"), FigureFile.svgDocument(figure, FigureFile.WIDE));
        WholeFile.write(folder.resolve("run.png"), FigureFile.png(figure, FigureFile.WIDE, FigureFile.SCREEN_DPI));
        spec.commandLine().getErr().println("story and chart: " + folder);
        filming.shoot(runs, run, scenario.title() + " (" + scenario.name() + "), seed " + seed)
                .ifPresent(spec.commandLine().getErr()::println);
        return ExitCode.OK;
    }

    private Run run(Scenario scenario, Ground ground) {
        ParameterSource source =
                new Sources(ground).find(parameters, List.of(Ground.path(file))).parameters();
        return new OneRun(scenario, source, draw, seed, households).in(ground.space());
    }

    private String name(Scenario scenario) {
        return scenario.name() + "-seed-" + seed + (draw == 0 ? "" : "-draw-" + draw);
    }

    private List<String> story(Run run, History history, Ground ground) {
        Scenario scenario = run.scenario();
        List<String> about = List.of(caption() + " One simulated run, not a forecast.");
        return Story.of(
                        ground.world(),
                        scenario.title(),
                        about,
                        scenario.start(),
                        scenario.days(),
                        history,
                        telling.chosen())
                .text();
    }

    private String caption() {
        return "Parameters " + parameters + (draw == 0 ? "" : ", draw " + draw)
                + (assignments.isEmpty() ? "" : ", " + String.join(", ", assignments)) + "; seed " + seed + "; "
                + String.format(Locale.ROOT, "%,d", households) + " households; Isfara " + Build.version() + ".";
    }
}
