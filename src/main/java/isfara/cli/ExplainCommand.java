package isfara.cli;

import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.outcome.Column;
import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import isfara.outcome.Sense;
import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.parameter.Prior;
import isfara.scenario.Situation;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.Spelling;
import isfara.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        header = "Explain a parameter, a lever, an outcome, a situation or a sector.",
        description = {"", "Tells meaning, unit, range, what is believed before any data, evidence and source.", ""},
        footerHeading = "%nExamples:%n",
        footer = {"  isfara explain csto-peacekeepers", "  isfara explain friction", "  isfara explain deaths"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "NAME",
            description = "A name, or the part of a parameter's before its dot.")
    private List<String> names;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Ground ground = Ground.load();
        for (String name : names) {
            if (!explain(name, ground)) {
                throw new UsageMistake("found " + name + ", nearest is " + Spelling.nearest(name, known(ground))
                        + " (all: isfara list)");
            }
        }
        return ExitCode.OK;
    }

    private boolean explain(String name, Ground ground) {
        Optional<LeverDeclaration> lever = ground.context().levers().named(name);
        Optional<Situation> situation = ground.context().situations().named(name);
        List<Declaration> parameters = ground.space().declarations().stream()
                .filter(d -> d.name().equals(name) || d.name().startsWith(name + "."))
                .toList();
        Optional<Column> column = Stream.<Column>concat(Stream.of(Outcome.values()), Stream.of(DayColumn.values()))
                .filter(c -> c.column().equals(name))
                .findFirst();
        Optional<Sector> sector = ground.world().sectors().stream()
                .filter(s -> s.id().equals(name))
                .findFirst();
        lever.ifPresent(this::lever);
        situation.ifPresent(this::situation);
        column.ifPresent(this::column);
        sector.ifPresent(s -> sector(s, ground.world()));
        parameters.forEach(this::parameter);
        return lever.isPresent()
                || situation.isPresent()
                || column.isPresent()
                || sector.isPresent()
                || !parameters.isEmpty();
    }

    private static Set<String> known(Ground ground) {
        Set<String> known = new TreeSet<>(ground.context().levers().names());
        known.addAll(ground.context().situations().names());
        known.addAll(ground.context().sectors());
        ground.space().declarations().forEach(d -> {
            known.add(d.name());
            known.add(d.name().substring(0, d.name().indexOf('.')));
        });
        List.of(Outcome.values()).forEach(o -> known.add(o.column()));
        List.of(DayColumn.values()).forEach(c -> known.add(c.column()));
        return known;
    }

    private void parameter(Declaration d) {
        List<String> lines = new ArrayList<>();
        lines.add(d.name() + ", a parameter: " + d.meaning());
        lines.add("  value     " + Figures.brief(d.value()) + unit(d.unit()));
        lines.add("  allowed   " + Numeral.range(d.low(), d.high(), d.unit()));
        lines.add("  prior     " + prior(d));
        lines.add("  evidence  " + d.evidence().word());
        lines.add("  source    " + d.source());
        print(lines);
    }

    private static String prior(Declaration d) {
        if (!d.uncertain()) {
            return "none: held at its value";
        }
        String between = Figures.brief(d.priorLow()) + " to " + Figures.brief(d.priorHigh());
        return d.prior() == Prior.LOG_UNIFORM
                ? between + ", every order of magnitude as likely"
                : between + ", every value as likely";
    }

    private void lever(LeverDeclaration lever) {
        List<String> lines = new ArrayList<>();
        lines.add(lever.name() + ", a lever: " + lever.title());
        lines.addAll(wrapped("changes", lever.changes()));
        lines.addAll(wrapped("literature", lever.literature()));
        lines.add("  settings (and from, until: the days on which it is in force)");
        for (SettingDeclaration s : lever.settings()) {
            lines.add("    " + s.name() + ": " + (s.required() ? "must be given" : s.text() + " when not given")
                    + "; allowed: " + s.allowed());
            lines.add("        " + s.meaning() + " (" + s.evidence().word() + ": " + s.source() + ")");
        }
        lines.add("  uncertain effects: below, as parameters");
        print(lines);
    }

    private void situation(Situation situation) {
        List<String> lines = new ArrayList<>();
        lines.add(situation.name() + ", a situation: " + situation.title());
        lines.addAll(wrapped("", situation.summary()));
        for (Situation.Condition c : situation.conditions()) {
            lines.add("  " + c.parameter() + ": " + Figures.brief(c.value()) + ", drawn from " + Figures.brief(c.low())
                    + " to " + Figures.brief(c.high()) + " (" + c.source() + ")");
        }
        for (Situation.Quarrel q : situation.quarrels()) {
            lines.addAll(wrapped("a quarrel begins in any case", q.text() + " (" + q.source() + ")"));
        }
        print(lines);
    }

    private void column(Column column) {
        List<String> lines = new ArrayList<>();
        lines.add(column.column() + ", " + (column instanceof Outcome ? "an outcome of a run" : "a value of each day")
                + ": " + column.meaning());
        lines.add("  unit      " + column.unit());
        lines.add("  better    " + (column.sense() == Sense.LESS_IS_BETTER ? "less" : "neither more nor less"));
        lines.add("  file      " + (column instanceof Outcome ? "runs.parquet" : "daily.parquet"));
        print(lines);
    }

    private void sector(Sector sector, World world) {
        List<String> lines = new ArrayList<>();
        lines.add(sector.id() + ", a sector of the line: " + sector.name());
        lines.add(String.format(
                Locale.ROOT,
                "  about %.0f km of line, %.0f %% of it disputed (a judgement)",
                sector.lineKm(),
                100 * sector.disputedShare()));
        for (Side side : Side.BOTH) {
            List<String> places = world.settlementsOf(sector.index(), side).stream()
                    .map(world.settlements()::get)
                    .map(Settlement::name)
                    .toList();
            lines.addAll(wrapped(side.name(), String.join(", ", places)));
        }
        print(lines);
    }

    private static String unit(String unit) {
        return unit.equals("1") || unit.equals("-") ? "" : " " + unit;
    }

    private static List<String> wrapped(String label, String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder("  " + (label.isEmpty() ? "" : label + ": "));
        for (String word : text.split("\\s+", -1)) {
            if (line.length() + word.length() > 98) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("    ");
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
    }
}
