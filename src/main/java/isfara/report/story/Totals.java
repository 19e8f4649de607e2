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

    /**
     * Something counted.
     *
     * @param what in words
     * @param kg on the Kyrgyz side
     * @param tj on the Tajik side
     * @param both on both: not always the sum, for the sides' most may fall on different days
     */
    record Row(String what, double kg, double tj, double both) {

        private static Row of(String what, double kg, double tj) {
            return new Row(what, kg, tj, kg + tj);
        }
    }

    /** What is counted of people and homes. */
    static List<Row> rows(History h) {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            rows.add(Row.of("killed, " + group(kind), h.killed(Side.KG, kind), h.killed(Side.TJ, kind)));
        }
        rows.add(Row.of("killed, all", h.killed(Side.KG), h.killed(Side.TJ)));
        rows.add(Row.of(
                "killed as each side reports",
                h.reported().of(Side.KG),
                h.reported().of(Side.TJ)));
        for (Kind kind : Kind.values()) {
            rows.add(sums(
                    h, "injured, " + group(kind), DayColumn.injured(Side.KG, kind), DayColumn.injured(Side.TJ, kind)));
        }
        rows.add(Row.of(
                "held or missing at the end",
                h.end(Side.KG).missing(),
                h.end(Side.TJ).missing()));
        rows.add(sums(h, "left home at least once", DayColumn.EVACUATED_KG, DayColumn.EVACUATED_TJ));
        rows.add(new Row(
                "most away from home on a day",
                h.days().max(DayColumn.AWAY_KG),
                h.days().max(DayColumn.AWAY_TJ),
                h.days().maxOfBoth(DayColumn.AWAY_KG)));
        rows.add(Row.of("away at the end", h.end(Side.KG).away(), h.end(Side.TJ).away()));
        rows.add(Row.of(
                "never return", h.end(Side.KG).emigrated(), h.end(Side.TJ).emigrated()));
        rows.add(sums(h, "homes destroyed", DayColumn.HOMES_KG, DayColumn.HOMES_TJ));
        return rows;
    }

    /** A small table and two sentences, line by line. */
    public static List<String> of(History h) {
        List<String> lines = new ArrayList<>();
        lines.add(row("", "KG", "TJ", "both"));
        rows(h).forEach(r -> lines.add(row(r.what(), people(r.kg()), people(r.tj()), people(r.both()))));
        lines.add("");
        lines.add(incidents(h));
        lines.add(wars(h));
        return lines;
    }

    private static Row sums(History h, String what, DayColumn kg, DayColumn tj) {
        return Row.of(what, h.days().sum(kg), h.days().sum(tj));
    }

    static String incidents(History h) {
        List<String> levels = new ArrayList<>();
        for (Level level : Level.values()) {
            levels.add(h.disputes(level) + " " + level.word());
        }
        long disputes = h.incidents().stream().filter(Incident::isDispute).count();
        return Words.count((int) disputes, "dispute", "disputes") + " (highest level: " + String.join(", ", levels)
                + ")";
    }

    static String wars(History h) {
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

    static String people(double count) {
        return Words.number((int) StrictMath.rint(count));
    }

    static String row(String what, String kg, String tj, String both) {
        return String.format(Locale.ROOT, "  %-36s %9s %9s %9s", what, kg, tj, both);
    }
}
