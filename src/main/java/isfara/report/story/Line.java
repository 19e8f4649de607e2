package isfara.report.story;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened, in words.
 *
 * @param hour when, in hours since the start
 * @param text what
 * @param why the rule behind it and the numbers that it weighed; empty when nothing was decided
 */
public record Line(int hour, String text, String why) {

    /** Under the words of a line, past its date. */
    private static final String INDENT = " ".repeat(18);

    /** A line without a decision. */
    Line(int hour, String text) {
        this(hour, text, "");
    }

    /** With its date and hour: {@code 2023-04-12 14:00  ...}; what decided stands in a line of its own below. */
    public String dated(LocalDate start) {
        return date(start) + "  " + text + (why.isEmpty() ? "" : "\n" + INDENT + why);
    }

    /** Its date and hour: {@code 2023-04-12 14:00}. */
    public String date(LocalDate start) {
        return String.format(Locale.ROOT, "%s %02d:00", start.plusDays(hour / 24), hour % 24);
    }
}
