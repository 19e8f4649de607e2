package isfara.calibration.target;

import isfara.outcome.History;
import java.time.LocalDate;
import java.util.Optional;

/** A life being read: what several quantities look at is worked out once. Of one reader, not for use by several threads. */
final class Reading {

    private final Life life;
    private SimulatedCatalogue catalogue;
    private Optional<Course> april2021;
    private Optional<Course> september2022;

    Reading(Life life) {
        this.life = life;
    }

    History history() {
        return life.history();
    }

    LocalDate start() {
        return life.start();
    }

    /** The history as a compiler of incidents would have it. */
    SimulatedCatalogue catalogue() {
        if (catalogue == null) {
            catalogue = SimulatedCatalogue.of(life);
        }
        return catalogue;
    }

    /** The war that was begun on 28 April 2021, if it was replayed. */
    Optional<Course> april2021() {
        if (april2021 == null) {
            april2021 = Course.of(life.april2021());
        }
        return april2021;
    }

    /** The war that was begun on 14 September 2022, if it was replayed. */
    Optional<Course> september2022() {
        if (september2022 == null) {
            september2022 = Course.of(life.september2022());
        }
        return september2022;
    }
}
