package isfara.intervention;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a lever acts: some sectors, by index into the world's list, or all of them.
 *
 * @param indexes ascending
 */
public record Sectors(SortedSet<Integer> indexes) {

    /** Keeps a copy that cannot change. */
    public Sectors {
        indexes = Collections.unmodifiableSortedSet(new TreeSet<>(indexes));
    }

    /** Whether a sector is among them. */
    public boolean contains(int sector) {
        return indexes.contains(sector);
    }
}
