package isfara.report.story;

import isfara.outcome.DayColumn;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A history added up, by side and kind. */
public final class Totals {

    private Totals() {}

    /** A small table and two sentences, line by line. */
    public static List<String> of(History h) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "KG", "TJ", "both"));
        for (Kind kind : Kind.values()) {
            both(lines, "killed, " + group(kind), h.killed(Side.KG, kind), h.killed(Side.TJ, kind));
        }
        both(lines, "killed, all", h.killed(Side.KG), h.killed(Side.TJ));
        both(
                lines,
                "killed as each side reports",
                h.reported().of(Side.KG),
                h.reported().of(Side.TJ));
        for (Kind kind : Kind.values()) {
            double kg = h.days().sum(DayColumn.injured(Side.KG, kind));
            both(lines, "injured, " + group(kind), kg, h.days().sum(DayColumn.injured(Side.TJ, kind)));
        }
        both(
                lines,
                "held or missing at the end",
                h.end(Side.KG).missing(),
                h.end(Side.TJ).missing());
        pair(h, lines, "left home at least once", DayColumn.EVACUATED_KG);
        lines.add(row(
                "most away from home on a day",
                people(h.days().max(DayColumn.AWAY_KG)),
                people(h.days().max(DayColumn.AWAY_TJ)),
                people(h.days().maxOfBoth(DayColumn.AWAY_KG))));
        both(lines, "away at the end", h.end(Side.KG).away(), h.end(Side.TJ).away());
        both(lines, "never return", h.end(Side.KG).emigrated(), h.end(Side.TJ).emigrated());
        pair(h, lines, "homes destroyed", DayColumn.HOMES_KG);
        lines.add("");
        lines.add(incidents(h));
        lines.add(wars(h));
        return lines;
    }

    private static String incidents(History h) {
        List<String> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            levels.add(h.disputes(level) + " " + level.word());
        }
        long disputes = h.incidents().stream().filter(Incident::isDispute).count();
        return Words.count((int) disputes, "dispute", "disputes") + " (highest level: " + String.join(", ", levels)
                + ")";
    }

    private static String wars(History h) {
        int ceasefires =
                h.episodes().stream().mapToInt(e -> e.ceasefireHours().size()).sum();
        return Words.count(h.wars().size(), "war", "wars") + ", "
                + Words.count(h.episodes().size() - h.wars().size(), "lesser episode", "lesser episodes")
                + " of army fighting, " + Words.count(ceasefires, "ceasefire", "ceasefires");
    }

    private static String group(Kind kind) {
        return switch (kind) {
            case CIVILIAN -> "civilians";
            case GUARD -> "guards and local armed men";
            case ARMY -> "soldiers";
        };
    }

    private static void pair(History h, List<String> lines, String what, DayColumn kyrgyz) {
        both(lines, what, h.days().sum(kyrgyz), h.days().sum(kyrgyz.of(Side.TJ)));
    }

    private static void both(List<String> lines, String what, double kg, double tj) {
        lines.add(row(what, people(kg), people(tj), people(kg + tj)));
    }

    private static String people(double count) {
        return Words.number((int) StrictMath.rint(count));
    }

    private static String row(String what, String kg, String tj, String both) {
        return String.format(Locale.ROOT, "  %-36s %9s %9s %9s", what, kg, tj, both);
    }
}
