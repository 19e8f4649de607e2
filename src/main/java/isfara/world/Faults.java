package isfara.world;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the tables, so that all of it can be told at once. */
final class Faults {
    private final List<String> found = new ArrayList<>();

    /** A fault of a whole file. */
    void add(String file, String what) {
        found.add(file + ": " + what);
    }

    /** A fault at a line, counted from 1. */
    void add(String file, long line, String what) {
        found.add(file + ":" + line + ": " + what);
    }

    int count() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new WorldException(found);
        }
    }
}
