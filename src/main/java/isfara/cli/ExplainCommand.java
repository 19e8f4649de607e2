package isfara.cli;

import isfara.cli.reference.TouchRow;
import isfara.intervention.LeverDeclaration;
import isfara.outcome.Column;
import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import isfara.parameter.Declaration;
import isfara.scenario.Grammar;
import isfara.world.Spelling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isfara explain}: everything that is declared about a name. */
@Command(
        name = "explain",
        header = "Explain a parameter, a lever, a scenario, an outcome, a situation or a sector.",
        description = {
            "",
            "Tells meaning, unit, range, what is believed before any data, evidence and source; of a lever also what it"
                    + " changes, and of a parameter which levers stand beside it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isfara explain csto-peacekeepers",
            "  isfara explain friction               all parameters of a rule",
            "  isfara explain shots.mortarRate deaths golovnoy"
        })
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "Names, or the part of a parameter's before its dot.")
    private List<String> names;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        List<Explanation> all = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            List<Explanation> found = explain(name, ground);
            all.addAll(found);
            if (found.isEmpty()) {
                unknown.add("found " + name + ", nearest is " + Spelling.nearest(name, known(ground))
                        + " (all: isfara list)");
            }
        }
        if (!unknown.isEmpty()) {
            throw new UsageMistake(String.join("\n", unknown));
        }
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                out.println();
            }
            all.get(i).lines().forEach(out::println);
        }
        return ExitCode.OK;
    }

    /** Everything of that name; a lever and a scenario may share one. */
    private static List<Explanation> explain(String name, Ground ground) {
        List<Explanation> found = new ArrayList<>();
        ground.context()
                .levers()
                .named(name)
                .ifPresent(lever -> found.add(Explanation.of(lever, Explanation.touched(lever, ground))));
        if (Grammar.scenarioNames(ground.context().shippedFolder()).contains(name)) {
            found.add(Explanation.of(ground.scenario(
                    ground.context().shippedFolder().resolve(name + ".yaml").toString())));
        }
        ground.context().situations().named(name).ifPresent(s -> found.add(Explanation.of(s)));
        columns().filter(c -> c.column().equals(name)).findFirst().ifPresent(c -> found.add(Explanation.of(c)));
        ground.world().sectors().stream()
                .filter(s -> s.id().equals(name))
                .forEach(s -> found.add(Explanation.of(s, ground.world())));
        List<Declaration> parameters = ground.space().declarations().stream()
                .filter(d -> d.name().equals(name) || d.name().startsWith(name + "."))
                .toList();
        Map<String, List<String>> beside = parameters.isEmpty() ? Map.of() : beside(ground);
        parameters.forEach(d -> found.add(Explanation.of(d, beside.getOrDefault(withoutSide(d.name()), List.of()))));
        return found;
    }

    /** Which levers change rates beside a parameter, by its name without the side. */
    private static Map<String, List<String>> beside(Ground ground) {
        Map<String, List<String>> beside = new LinkedHashMap<>();
        for (LeverDeclaration lever : ground.context().levers().all()) {
            for (TouchRow row : Explanation.touched(lever, ground)) {
                for (String parameter : row.parameters()) {
                    List<String> told = beside.computeIfAbsent(parameter, p -> new ArrayList<>());
                    String words = lever.name() + " (" + row.name() + ")";
                    if (!told.contains(words)) {
                        told.add(words);
                    }
                }
            }
        }
        return beside;
    }

    private static String withoutSide(String name) {
        return name.replaceFirst("\\.(KG|TJ)$", "");
    }

    private static Stream<Column> columns() {
        return Stream.concat(Stream.of(Outcome.values()), Stream.of(DayColumn.values()));
    }

    private static Set<String> known(Ground ground) {
        Set<String> known = new TreeSet<>(ground.context().levers().names());
        known.addAll(Grammar.scenarioNames(ground.context().shippedFolder()));
        known.addAll(ground.context().situations().names());
        known.addAll(ground.context().sectors());
        ground.space().declarations().forEach(d -> {
            known.add(d.name());
            known.add(d.name().substring(0, d.name().indexOf('.')));
        });
        columns().forEach(c -> known.add(c.column()));
        return known;
    }
}
