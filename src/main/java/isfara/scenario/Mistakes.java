package isfara.scenario;

import isfara.world.Spelling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with the files being read, so that all of it can be told at once. */
final class Mistakes {

    /** Longer words resemble nothing. */
    private static final int LONGEST_WORD = 100;

    private final List<Path> files = new ArrayList<>();
    private final Set<Mistake> found = new LinkedHashSet<>(); // a parent's mistake is told once, whoever extends it

    /** Files are told of in the order in which they are named here. */
    void reading(Path file) {
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    void add(Spot spot, String where, String what, String remedy) {
        reading(spot.file());
        found.add(new Mistake(spot.file(), spot.line(), spot.column(), where, what, remedy));
    }

    /** A name that does not exist; {@code all} tells where to see those that do. */
    void unknown(Spot spot, String where, String name, Collection<String> names, String all) {
        String nearest = nearest(name, names);
        add(
                spot,
                where,
                Yaml.told(name),
                nearest.isEmpty() ? "there is none (" + all + ")" : "nearest is " + nearest + " (" + all + ")");
    }

    static String nearest(String name, Collection<String> names) {
        return Spelling.nearest(name.substring(0, Math.min(name.length(), LONGEST_WORD)), names);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Throws all of them, if there are any. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            List<Mistake> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.<Mistake>comparingInt(m -> files.indexOf(m.file()))
                    .thenComparingInt(Mistake::line)
                    .thenComparingInt(Mistake::column));
            throw new MistakesException(sorted);
        }
    }
}
