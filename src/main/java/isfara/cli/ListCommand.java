package isfara.cli;

import isfara.intervention.LeverDeclaration;
import isfara.outcome.Outcome;
import isfara.parameter.Declaration;
import isfara.scenario.MistakesException;
import isfara.scenario.ScenarioContext;
import isfara.scenario.ScenarioReader;
import isfara.scenario.ShippedFile;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara list}: everything that a file may name. */
@Command(
        name = "list",
        header = "List scenarios, experiments, levers, situations, sectors, parameters and outcomes.",
        description = {"", "isfara explain NAME tells everything about one of them.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  isfara list", "  isfara list parameters"})
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum What {
        SCENARIOS,
        EXPERIMENTS,
        LEVERS,
        SITUATIONS,
        SECTORS,
        PARAMETERS,
        OUTCOMES;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(arity = "0..*", paramLabel = "WHAT", description = "Any of: ${COMPLETION-CANDIDATES}; default all.")
    private List<What> wanted = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        PrintWriter out = spec.commandLine().getOut();
        List<What> all = wanted.isEmpty() ? List.of(What.values()) : wanted;
        for (What what : all) {
            if (all.size() > 1) {
                out.println((what == all.get(0) ? "" : System.lineSeparator())
                        + what.toString().toUpperCase(Locale.ROOT));
            }
            table(what, ground).print(out);
        }
        return ExitCode.OK;
    }

    private static TextTable table(What what, Ground ground) {
        ScenarioContext context = ground.context();
        TextTable table = new TextTable();
        return switch (what) {
            case SCENARIOS ->
                table.rows(ShippedFile.in(context.shippedFolder()), file -> List.of(file.name(), title(file, context)));
            case EXPERIMENTS ->
                table.rows(
                        ShippedFile.in(context.shippedFolder().resolve("experiments")),
                        file -> List.of(file.name(), title(file, context)));
            case LEVERS ->
                table.rows(context.levers().all(), lever -> List.of(lever.name(), lever.title(), totals(lever)));
            case SITUATIONS -> table.rows(context.situations().all(), s -> List.of(s.name(), s.title()));
            case SECTORS -> table.rows(ground.world().sectors(), sector -> List.of(sector.id(), sector.name()));
            case PARAMETERS -> table.rows(context.space().declarations(), ListCommand::parameter);
            case OUTCOMES -> table.rows(List.of(Outcome.values()), o -> List.of(o.column(), o.unit(), o.meaning()));
        };
    }

    /** What the literature says of its total effect, as ratios to doing nothing. */
    private static String totals(LeverDeclaration lever) {
        return lever.totals().stream()
                .map(total -> total.outcome().column() + " x " + Figures.brief(total.low()) + " to "
                        + Figures.brief(total.high()) + " in the literature")
                .collect(Collectors.joining("; "));
    }

    private static List<String> parameter(Declaration d) {
        return List.of(
                d.name(),
                Figures.brief(d.value()),
                d.unit(),
                d.evidence().word(),
                d.uncertain() ? "uncertain" : "held",
                d.meaning());
    }

    private static String title(ShippedFile file, ScenarioContext context) {
        try {
            return ScenarioReader.experiment(List.of(file.path()), context).title();
        } catch (MistakesException e) {
            return "has mistakes: isfara check " + file.path().toString().replace('\\', '/');
        }
    }
}
