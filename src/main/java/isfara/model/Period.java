package isfara.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a lever is switched on.
 *
 * @param from first day
 * @param until first day on which it is off again; empty when it stays
 */
public record Period(LocalDate from, Optional<LocalDate> until) {

    /** Refuses a period that ends before it begins. */
    public Period {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("ends on " + until.get() + ", before it begins on " + from);
        }
    }

    /** Whether it is on. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
