package isfara.calibration.validation;

import java.time.LocalDate;
import java.util.List;

/**
 * The time that record and simulation share.
 *
 * @param from first day
 * @param until last day
 */
public record Window(LocalDate from, LocalDate until) {

    /** The years of a record, from the first to the last that it lists anything of, as far as they were simulated. */
    public static Window of(List<Sighting> record, LocalDate simulatedFrom, LocalDate simulatedUntil) {
        int first = record.stream().mapToInt(s -> s.start().getYear()).min().orElseThrow();
        int last = record.stream().mapToInt(s -> s.start().getYear()).max().orElseThrow();
        LocalDate from = LocalDate.of(first, 1, 1);
        LocalDate until = LocalDate.of(last, 12, 31);
        return new Window(
                from.isBefore(simulatedFrom) ? simulatedFrom : from,
                until.isAfter(simulatedUntil) ? simulatedUntil : until);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    int firstWholeYear() {
        return from.getDayOfYear() == 1 ? from.getYear() : from.getYear() + 1;
    }

    int wholeYears() {
        int last = until.plusDays(1).getDayOfYear() == 1 ? until.getYear() : until.getYear() - 1;
        return StrictMath.max(0, last - firstWholeYear() + 1);
    }
}
