package isfara.report.story;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Something that happened, in words.
 *
 * @param hour when, in hours since the start
 * @param text what
 */
public record Line(int hour, String text) {

    /** With its date and hour: {@code 2023-04-12 14:00  ...}. */
    public String dated(LocalDate start) {
        return String.format(Locale.ROOT, "%s %02d:00  %s", start.plusDays(hour / 24), hour % 24, text);
    }
}
