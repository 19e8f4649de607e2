package isfara.calibration.target;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * A number that can be asked of a simulated life and that something is documented of.
 *
 * @param id name for programs, for example {@code april-2021.killed.KG}
 * @param group the part of the record
 * @param name in words, for tables and axes
 * @param unit what it is counted in; {@code share} for a part of a whole
 * @param scale on which it is compared
 * @param until last day of the record that it looks at: a fit that pretends to stand at an earlier day must not use it
 * @param of the number; not-a-number where a life has none (hours to a truce that was never made)
 */
public record Quantity(
        String id, Group group, String name, String unit, Scale scale, LocalDate until, ToDoubleFunction<Life> of) {

    /** The same under another id. */
    public Quantity renamed(String newId) {
        return new Quantity(newId, group, name, unit, scale, until, of);
    }
}
