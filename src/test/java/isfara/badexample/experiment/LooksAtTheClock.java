package isfara.badexample.experiment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/** Results that would depend on when they were computed. */
final class LooksAtTheClock {
    long counter() {
        return System.nanoTime();
    }

    LocalDate date() {
        return LocalDate.now(Clock.systemUTC());
    }

    Supplier<Instant> referred() {
        return Instant::now;
    }
}
