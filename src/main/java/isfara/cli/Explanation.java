package isfara.cli;

import isfara.cli.reference.TouchRow;
import isfara.intervention.LeverDeclaration;
import isfara.intervention.SettingDeclaration;
import isfara.intervention.Total;
import isfara.outcome.Column;
import isfara.outcome.Outcome;
import isfara.outcome.Sense;
import isfara.parameter.Declaration;
import isfara.parameter.Numeral;
import isfara.parameter.Prior;
import isfara.scenario.LeverUse;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import isfara.world.Sector;
import isfara.world.Settlement;
import isfara.world.Side;
import isfara.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is told of a thing: lines of text, the first of which says what it is. */
final class Explanation {

    private final List<String> lines = new ArrayList<>();

    private Explanation(String title) {
        lines.addAll(Wrapped.hanging("", title));
    }

    List<String> lines() {
        return lines;
    }

    static Explanation of(LeverDeclaration lever, List<TouchRow> touched) {
        Explanation told = new Explanation(lever.name() + ", a lever: " + lever.title());
        told.hang("  ", "changes: " + lever.changes());
        told.hang("  ", "literature: " + lever.literature());
        for (Total total : lever.totals()) {
            told.hang(
                    "  ",
                    "total effect in the literature: " + total.outcome().column() + " " + Figures.brief(total.low())
                            + " to " + Figures.brief(total.high()) + " times those without it (" + total.source()
                            + ")");
        }
        told.lines.add("  settings (and from, until: the days on which it is in force)");
        for (SettingDeclaration s : lever.settings()) {
            String otherwise = s.required() ? "must be given" : s.text() + " when not given";
            told.hang("    ", s.name() + ": " + otherwise + "; allowed: " + s.allowed());
            told.hang("        ", s.meaning() + " (" + s.evidence().word() + ": " + s.source() + ")");
        }
        told.lines.add("  rates that it changes with these settings, and parameters beside which they stand");
        touched.forEach(row -> told.hang("    ", row.line()));
        if (touched.isEmpty()) {
            told.lines.add("    none");
        }
        if (!lever.withoutEffect().isEmpty()) {
            told.hang("  ", "uncertain effects: below, as parameters; none directly at " + none(lever));
        }
        return told;
    }

    private static String none(LeverDeclaration lever) {
        return new TreeMap<>(lever.withoutEffect())
                .entrySet().stream()
                        .map(e -> e.getKey().substring(lever.name().length() + 1) + " " + Figures.brief(e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    static Explanation of(Scenario scenario) {
        Explanation told = new Explanation(scenario.name() + ", a scenario: " + scenario.title());
        if (!scenario.question().isEmpty()) {
            told.label("question  ", scenario.question());
        }
        told.label("days      ", scenario.start() + " to " + scenario.end().minusDays(1) + ", " + scenario.days());
        told.label(
                "situation ",
                scenario.situation().name() + ": " + scenario.situation().title());
        for (LeverUse use : scenario.interventions()) {
            String until = use.period().until().map(day -> " until " + day).orElse("");
            String settings = use.settings().entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            told.label("lever     ", use.lever() + " from " + use.period().from() + until + ": " + settings);
        }
        told.lines.add("  isfara check " + scenario.name() + " --resolved shows every value and where it comes from");
        return told;
    }

    static Explanation of(Situation situation) {
        Explanation told = new Explanation(situation.name() + ", a situation: " + situation.title());
        told.hang("  ", situation.summary());
        for (Situation.Condition c : situation.conditions()) {
            String drawn = c.low() < c.high()
                    ? ", drawn from " + Figures.brief(c.low()) + " to " + Figures.brief(c.high())
                    : "";
            told.hang("  ", c.parameter() + ": " + Figures.brief(c.value()) + drawn + " (" + c.source() + ")");
        }
        for (Situation.Quarrel q : situation.quarrels()) {
            told.hang("  ", "a quarrel begins in any case: " + q.text() + " (" + q.source() + ")");
        }
        return told;
    }

    static Explanation of(Column column) {
        boolean whole = column instanceof Outcome;
        Explanation told = new Explanation(column.column() + ", "
                + (whole ? "an outcome of a run" : "a value of each day") + ": " + column.meaning());
        told.label("unit      ", column.unit());
        told.label("better    ", column.sense() == Sense.LESS_IS_BETTER ? "less" : "neither more nor less");
        told.label("file      ", whole ? "runs.parquet" : "daily.parquet");
        return told;
    }

    static Explanation of(Sector sector, World world) {
        Explanation told = new Explanation(sector.id() + ", a sector of the line: " + sector.name());
        told.lines.add(String.format(
                Locale.ROOT,
                "  about %.0f km of line, %.0f %% of it disputed (a judgement)",
                sector.lineKm(),
                100 * sector.disputedShare()));
        for (Side side : Side.BOTH) {
            List<String> places = world.settlementsOf(sector.index(), side).stream()
                    .map(world.settlements()::get)
                    .map(Settlement::name)
                    .toList();
            told.hang("  ", side.name() + ": " + String.join(", ", places));
        }
        return told;
    }

    /**
     * A parameter.
     *
     * @param levers what levers do beside it, each in words
     */
    static Explanation of(Declaration d, List<String> levers) {
        Explanation told = new Explanation(d.name() + ", a parameter: " + d.meaning());
        String unit = d.unit().equals("1") || d.unit().equals("-") ? "" : " " + d.unit();
        told.label("value     ", Figures.brief(d.value()) + unit);
        told.label("allowed   ", Numeral.range(d.low(), d.high(), d.unit()));
        told.label("prior     ", prior(d));
        told.label("evidence  ", d.evidence().word());
        told.label("source    ", d.source());
        if (!levers.isEmpty()) {
            told.label("levers    ", String.join("; ", levers));
        }
        return told;
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

    private void hang(String margin, String text) {
        lines.addAll(Wrapped.hanging(margin, text));
    }

    private void label(String label, String text) {
        lines.addAll(Wrapped.labelled("  " + label, text));
    }

    /** What a lever touches, asked with declared settings and effects. */
    static List<TouchRow> touched(LeverDeclaration lever, Ground ground) {
        return TouchRow.all(lever, ground.space().defaults(), ground.world());
    }
}
