package isfara.calibration.target;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/** A quantity, and how it is read off a life that others read too. */
record Asked(Quantity quantity, ToDoubleFunction<Reading> formula) {

    static Asked of(
            String id,
            Group group,
            String name,
            String unit,
            Scale scale,
            LocalDate until,
            ToDoubleFunction<Reading> formula) {
        return new Asked(
                new Quantity(id, group, name, unit, scale, until, life -> formula.applyAsDouble(new Reading(life))),
                formula);
    }
}
