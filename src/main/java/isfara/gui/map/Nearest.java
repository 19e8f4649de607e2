package isfara.gui.map;

import isfara.gui.scene.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Finds the thing that lies under a point. */
final class Nearest {

    private Nearest() {}

    /** The nearest thing that is no farther than a reach, in pixels. */
    static <T> Optional<Subject> of(
            List<T> things, ToDoubleFunction<T> distance, double reach, Function<T, Subject> subject) {
        T nearest = null;
        double least = reach;
        for (T thing : things) {
            double d = distance.applyAsDouble(thing);
            if (d <= least) {
                least = d;
                nearest = thing;
            }
        }
        return Optional.ofNullable(nearest).map(subject);
    }
}
