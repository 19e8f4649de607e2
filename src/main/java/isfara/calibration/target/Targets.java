package isfara.calibration.target;

import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a simulated life is asked for, in a stable order.
 *
 * <p>Standing at an earlier day, a fit must not look beyond it: {@link #until} shortens the windows of what is counted over the
 * whole time and leaves out what lies later.
 */
public final class Targets {

    /** First day of the histories. */
    public static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /** Last day of the histories: the day before the one on which scenarios begin. */
    public static final LocalDate LAST = LocalDate.of(2022, 10, 18);

    /** The published count of incidents ends here: the sentence "more than 150" was written in May 2021. */
    public static final LocalDate COUNTED_UNTIL = LocalDate.of(2021, 4, 30);

    private final World world;
    private final LocalDate last;
    private final Map<String, Asked> asked = new LinkedHashMap<>();

    private Targets(World world, LocalDate last) {
        this.world = world;
        this.last = last;
        List<Asked> all = new ArrayList<>();
        all.addAll(Frequency.quantities());
        all.addAll(Patterns.quantities(world, last));
        all.addAll(Severity.quantities(last));
        all.addAll(Wars.quantities());
        all.addAll(WarCourses.quantities(world));
        for (Asked one : all) {
            String id = one.quantity().id();
            if (!one.quantity().until().isAfter(last) && asked.put(id, one) != null) {
                throw new IllegalStateException("two quantities are called " + id);
            }
        }
    }

    /** All quantities. */
    public static Targets of(World world) {
        return until(world, LAST);
    }

    /**
     * The quantities that could be known at the end of a day.
     *
     * @param last at the latest {@link #LAST}
     */
    public static Targets until(World world, LocalDate last) {
        if (last.isAfter(LAST)) {
            throw new IllegalArgumentException("histories end on " + LAST + ", found " + last);
        }
        return new Targets(world, last);
    }

    /** The quantities, always in the same order. */
    public List<Quantity> quantities() {
        return asked.values().stream().map(Asked::quantity).toList();
    }

    /** One of them; an unknown id is refused. */
    public Quantity quantity(String id) {
        Asked one = asked.get(id);
        if (one == null) {
            throw new IllegalArgumentException("no quantity " + id);
        }
        return one.quantity();
    }

    /** Whether there is a quantity of this id. */
    public boolean has(String id) {
        return asked.containsKey(id);
    }

    /** A number for every quantity, in their order; not-a-number where one does not apply. */
    public double[] of(Life life) {
        Reading reading = new Reading(life);
        return asked.values().stream()
                .mapToDouble(one -> one.formula().applyAsDouble(reading))
                .toArray();
    }

    /** Last day that is looked at. */
    public LocalDate last() {
        return last;
    }

    /** The world whose sectors it speaks of. */
    public World world() {
        return world;
    }
}
