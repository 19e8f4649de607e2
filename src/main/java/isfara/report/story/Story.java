package isfara.report.story;

import isfara.outcome.History;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One run as a text to read: what it is, what happened and why, and what it came to.
 *
 * @param title of the scenario
 * @param about what else there is to know beforehand, line by line
 * @param start first day
 * @param days how many
 * @param lines what happened
 * @param totals what it came to
 */
public record Story(
        String title, List<String> about, LocalDate start, int days, List<Line> lines, List<String> totals) {

    /** How much is told. */
    public enum Telling {
        /** Every event. */
        ALL,
        /** The main things; the rest summed up. */
        MAIN
    }

    /** Copies that cannot change. */
    public Story {
        about = List.copyOf(about);
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
    }

    /** The story of a history. */
    public static Story of(
            World world,
            String title,
            List<String> about,
            LocalDate start,
            int days,
            History history,
            Telling telling) {
        Narrator narrator = new Narrator(world);
        List<Line> lines = telling == Telling.ALL ? narrator.all(history) : narrator.main(start, history);
        return new Story(title, about, start, days, lines, Totals.of(history));
    }

    /** Line by line. */
    public List<String> text() {
        List<String> text = new ArrayList<>();
        text.add(title);
        text.addAll(about);
        text.add("");
        lines.forEach(line -> text.add(line.dated(start)));
        if (lines.isEmpty()) {
            text.add("Nothing happened.");
        }
        text.add("");
        text.add("From " + start + " to " + start.plusDays(days - 1L) + ", people unless said otherwise:");
        text.addAll(totals);
        return text;
    }
}
