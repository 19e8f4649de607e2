package isfara.calibration.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as far as it is known: {@code 2021-05-03}, {@code 2021-05}, {@code 2021}, or {@code undated}.
 *
 * @param text as it was written
 * @param earliest first day that it may mean; {@link LocalDate#MIN} when undated
 * @param latest last day that it may mean; {@link LocalDate#MAX} when undated
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    /** How nothing is written. */
    public static final String UNDATED = "undated";

    /** What is written; nothing if it is no date. */
    static Optional<PartialDate> parse(String text) {
        if (text.equals(UNDATED)) {
            return Optional.of(new PartialDate(text, LocalDate.MIN, LocalDate.MAX));
        }
        try {
            return switch (text.length()) {
                case 4 -> {
                    Year year = Year.parse(text);
                    yield Optional.of(new PartialDate(
                            text, year.atDay(1), year.atMonth(12).atEndOfMonth()));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(text);
                    yield Optional.of(new PartialDate(text, month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(text);
                    yield Optional.of(new PartialDate(text, day, day));
                }
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Whether anything is known of it. */
    public boolean dated() {
        return !text.equals(UNDATED);
    }
}
