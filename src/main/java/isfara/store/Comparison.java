package isfara.store;

import java.util.List;

/**
 * A run that was lived through again, beside what is stored of it.
 *
 * @param values how many were compared, in all tables
 * @param different how many of these are not as stored
 * @param lines what differs: each column of {@code runs} or {@code failures}, the first difference in each other table
 */
public record Comparison(long values, long different, List<String> lines) {

    /** A copy that cannot change. */
    public Comparison {
        lines = List.copyOf(lines);
    }

    /** Whether every value is as stored. */
    public boolean identical() {
        return lines.isEmpty();
    }
}
