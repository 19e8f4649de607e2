package isfara.cli;

import isfara.analysis.DrawRanks;
import isfara.analysis.ResultsFolder;
import isfara.outcome.Event;
import isfara.report.story.Line;
import isfara.report.story.Narrator;
import isfara.report.story.Story;
import isfara.scenario.Scenario;
import isfara.store.Field;
import isfara.store.Manifest;
import isfara.store.Results;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara story}: one run of a batch, told. */
@Command(
        name = "story",
        header = "Tell one run of a batch: what happened, why, and to whom.",
        description = {
            "",
            "Lives through the run again, compares it with what is stored, and tells it as dated lines. Under what was decided"
                    + " stands why: the rule, its chance, and the numbers that it weighed. One run is an example, not an"
                    + " answer. Status 0: it is identical to what is stored. Status 1: it differs, and where is told.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara story results/headline --run worst",
            "  isfara story results/headline --run typical --scenario csto-peacekeepers",
            "  isfara story results/headline --run 17.3.baseline --events all"
        })
final class StoryCommand implements Callable<Integer> {

    /** How many unusual parameters are told. */
    private static final int FAR = 5;

    private static final MathContext SHOWN = new MathContext(3);

    @Parameters(paramLabel = "DIR", description = "A folder that isfara batch has written.")
    private String folder;

    @Mixin
    private RunChoice choice;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "Of which scenario the worst, median or most typical run is; default the baseline.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private Telling telling;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Path path = ResultsArgument.folder(folder);
        RunChoice.Chosen chosen;
        DrawRanks ranks;
        try (ResultsFolder results = ResultsFolder.open(path)) {
            chosen = choice.among(results, scenario(results));
            ranks = DrawRanks.of(results, chosen.id().scenario(), chosen.id().draw());
        }
        Ground ground = Ground.load();
        StoredRun stored;
        Manifest manifest;
        try (Results results = Results.open(path)) {
            stored = StoredRun.find(results, chosen.id(), ground);
            manifest = results.manifest();
        }
        stored.notes().forEach(spec.commandLine().getErr()::println);
        StoredRun.Whole again = stored.whole(ground);
        List<String> about = new ArrayList<>();
        about.add("Run " + chosen.id() + " of " + manifest.name() + ", " + chosen.why());
        about.add("One simulated run, not a forecast. Lived through again: "
                + stored.told(again.comparison()).get(0) + (again.identical() ? "." : " see below."));
        about.addAll(parameters(ranks, manifest, again.run().scenario(), ground));
        about.addAll(levers(again, ground));
        Scenario lived = again.run().scenario();
        PrintWriter out = spec.commandLine().getOut();
        Story.of(ground.world(), lived.title(), about, lived.start(), lived.days(), again.history(), telling.chosen())
                .text()
                .forEach(out::println);
        if (!again.identical()) {
            out.println();
            stored.told(again.comparison()).forEach(out::println);
        }
        return again.identical() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private String scenario(ResultsFolder results) {
        Optional<String> named = choice.scenario();
        if (named.isPresent() && scenario.isPresent() && !named.equals(scenario)) {
            throw new UsageMistake("--scenario: found " + scenario.get() + ", but --run names a run of " + named.get()
                    + "; need one of the two");
        }
        return RunChoice.known(
                named.isPresent() ? "--run" : "--scenario",
                named.or(() -> scenario).orElse(results.manifest().baseline()),
                results);
    }

    /** Of the parameters that matter here: the effects of levers that are not tried are drawn too, but move nothing. */
    private static List<String> parameters(DrawRanks ranks, Manifest manifest, Scenario lived, Ground ground) {
        List<DrawRanks.Place> places = ranks.places().stream()
                .filter(place -> !ofOtherLever(place.name(), lived, ground))
                .toList();
        List<String> lines = new ArrayList<>();
        if (places.isEmpty()) {
            return lines;
        }
        lines.add("");
        lines.add("Its parameters that lie farthest from the middle of the draws (" + places.size()
                + " differ between draws; some always lie far out):");
        Map<String, Field> fields =
                manifest.columns().get("runs").stream().collect(Collectors.toMap(Field::name, field -> field));
        for (DrawRanks.Place place : places.subList(0, StrictMath.min(FAR, places.size()))) {
            Field field = fields.get(place.name());
            String value = BigDecimal.valueOf(place.value()).round(SHOWN).toPlainString();
            lines.add("  " + place.name() + " " + value + " (" + field.unit() + "), "
                    + (place.lower() < place.higher()
                            ? "lower than in " + place.higher()
                            : "higher than in " + place.lower())
                    + " of " + place.draws() + " draws: " + field.meaning());
        }
        return lines;
    }

    private static boolean ofOtherLever(String parameter, Scenario lived, Ground ground) {
        String group = parameter.substring(0, parameter.indexOf('.'));
        return ground.context().levers().named(group).isPresent()
                && lived.interventions().stream().noneMatch(use -> use.lever().equals(group));
    }

    private static List<String> levers(StoredRun.Whole again, Ground ground) {
        List<String> lines = new ArrayList<>();
        Scenario lived = again.run().scenario();
        lines.add("");
        if (lived.interventions().isEmpty()) {
            lines.add("No lever is tried in this scenario.");
            return lines;
        }
        lines.add("What its levers did:");
        List<Line> told = new Narrator(ground.world()).levers(again.history());
        told.forEach(line -> lines.add("  " + line.dated(lived.start())));
        lived.interventions().stream()
                .map(use -> use.lever())
                .distinct()
                .filter(lever -> again.history().events().stream()
                        .noneMatch(event -> event instanceof Event.LeverChanged e
                                && e.lever().equals(lever)))
                .forEach(lever -> lines.add("  " + lever + ": nothing to tell: it never came into force, or holds from"
                        + " the first day without a word"));
        return lines;
    }
}
