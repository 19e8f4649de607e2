package isfara.cli;

import isfara.analysis.Comparison;
import isfara.analysis.Effect;
import isfara.analysis.Headlines;
import isfara.analysis.ResultsFolder;
import isfara.outcome.Outcome;
import isfara.report.EffectRow;
import isfara.report.EffectsCsv;
import isfara.world.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara compare}: effects against any scenario. */
@Command(
        name = "compare",
        header = "Compare every scenario of a results folder with one of them, on the same replications.",
        description = {
            "",
            "Differences of means with 95 %% intervals (draws resampled), how often a replication has more or less, and a"
                    + " verdict in words. Against the baseline these are the numbers of the report.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara compare results/headline --against civilian-militias",
            "  isfara compare results/headline --against civilian-militias --outcome deaths --csv > effects.csv"
        })
final class CompareCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "The scenario that the others are compared with; default the baseline.")
    private Optional<String> against = Optional.empty();

    @Option(
            names = "--outcome",
            split = ",",
            paramLabel = "NAME",
            description = "Only these, separated by commas; default the headline outcomes, with --csv all.")
    private List<String> outcomes = List.of();

    @Option(names = "--csv", description = "As CSV, with the columns of tables/effects.csv.")
    private boolean csv;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Outcome> wanted = wanted();
        Comparison comparison;
        try (ResultsFolder results = ResultsFolder.open(ResultsArgument.folder(folder))) {
            String with = RunChoice.known(
                    "--against", against.orElse(results.manifest().baseline()), results);
            comparison = Comparison.of(results, with);
        }
        List<Effect> effects = comparison.effects().stream()
                .filter(e -> wanted.contains(e.outcome()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (csv) {
            out.print(EffectsCsv.text(effects));
        } else if (effects.isEmpty()) {
            throw new UsageMistake(
                    comparison.with() + " is the only scenario of " + folder + ", need another to compare with it");
        } else {
            tables(comparison, effects, wanted, out);
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void tables(Comparison comparison, List<Effect> effects, List<Outcome> wanted, PrintWriter out) {
        out.println(comparison.manifest().title() + ": every scenario against " + comparison.with()
                + ", on the same replications.");
        out.println(
                "In brackets 95 % intervals: how far chance and the number of draws may have misled. A model's answer, not a"
                        + " forecast.");
        for (Outcome outcome : wanted) {
            List<Effect> rows =
                    effects.stream().filter(e -> e.outcome() == outcome).toList();
            out.println();
            out.println(
                    EffectRow.heading(outcome, comparison.with(), rows.get(0).baselineMean()));
            new TextTable()
                    .rows(List.of(EffectRow.HEAD), row -> row)
                    .rows(rows, e -> EffectRow.of(e.scenario(), e))
                    .print(out);
        }
    }

    private List<Outcome> wanted() {
        if (outcomes.isEmpty()) {
            return csv ? List.of(Outcome.values()) : Headlines.ALL;
        }
        List<Outcome> found = new ArrayList<>();
        List<String> mistakes = new ArrayList<>();
        List<String> names = Arrays.stream(Outcome.values())
                .filter(Outcome::ofEveryRun)
                .map(Outcome::column)
                .toList();
        for (String name : outcomes) {
            if (names.contains(name)) {
                Outcome.named(name).ifPresent(found::add);
            } else {
                mistakes.add("--outcome: found " + name + ", nearest is " + Spelling.nearest(name, names)
                        + " (all: isfara list outcomes)");
            }
        }
        if (!mistakes.isEmpty()) {
            throw new UsageMistake(String.join("\n", mistakes));
        }
        return found;
    }
}
