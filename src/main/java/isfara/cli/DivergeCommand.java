package isfara.cli;

import isfara.analysis.ResultsFolder;
import isfara.experiment.RunId;
import isfara.report.story.TwoStories;
import isfara.scenario.Scenario;
import isfara.store.Results;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara diverge}: where two histories of one replication part. */
@Command(
        name = "diverge",
        header = "Show where the histories of one replication part under two scenarios, and what follows.",
        description = {
            "",
            "Lives through the same replication, with the same parameters and the same luck, under both scenarios. Tells the"
                    + " last that is common, the first that differs with the numbers behind it, the main things from then on,"
                    + " and the totals. Status 0: both runs are identical to what is stored. Status 1: one differs.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara diverge results/headline --run worst --scenarios baseline,csto-peacekeepers",
            "  isfara diverge results/headline --run 17.3.baseline --scenarios baseline,civilian-militias"
        })
final class DivergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Mixin
    private RunChoice choice;

    @Option(
            names = "--scenarios",
            required = true,
            split = ",",
            paramLabel = "A,B",
            description = "Two scenarios; worst, median and typical are looked for in the first. Of an id only draw and"
                    + " seed count.")
    private List<String> scenarios = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (scenarios.size() != 2) {
            throw new UsageMistake("--scenarios: found " + String.join(",", scenarios) + ", need two, as in A,B");
        }
        Path path = ResultsArgument.folder(folder);
        RunChoice.Chosen chosen;
        try (ResultsFolder results = ResultsFolder.open(path)) {
            scenarios.forEach(name -> RunChoice.known("--scenarios", name, results));
            chosen = choice.among(results, scenarios.get(0));
        }
        Ground ground = Ground.load();
        List<StoredRun> stored = new ArrayList<>();
        try (Results results = Results.open(path)) {
            for (String name : scenarios) {
                RunId id = new RunId(chosen.id().draw(), chosen.id().seed(), name);
                stored.add(StoredRun.find(results, id, ground));
            }
        }
        PrintWriter err = spec.commandLine().getErr();
        stored.stream().flatMap(run -> run.notes().stream()).distinct().forEach(err::println);
        List<StoredRun.Whole> again = new ArrayList<>();
        stored.forEach(run -> again.add(run.whole(ground)));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Replication " + chosen.id().draw() + "." + chosen.id().seed() + " under " + scenarios.get(0)
                + " and " + scenarios.get(1));
        out.println("Run " + chosen.id() + ", " + chosen.why());
        out.println("Two simulated runs, no forecast: the effect in one replication is not the effect.");
        for (int i = 0; i < stored.size(); i++) {
            stored.get(i).told(again.get(i).comparison()).forEach(out::println);
        }
        out.println();
        Scenario first = again.get(0).run().scenario();
        Scenario second = again.get(1).run().scenario();
        if (!first.start().equals(second.start())) {
            throw new UsageMistake("--scenarios: " + first.name() + " begins on " + first.start() + ", " + second.name()
                    + " on " + second.start() + "; need two that begin on the same day");
        }
        new TwoStories(
                        ground.world(),
                        first.start(),
                        new TwoStories.Told(first.name(), again.get(0).history()),
                        new TwoStories.Told(second.name(), again.get(1).history()))
                .text()
                .forEach(out::println);
        return again.stream().allMatch(StoredRun.Whole::identical) ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
