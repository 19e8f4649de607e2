package isfara.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids of a table and the index of each, in order. */
final class Ids {
    private final String what;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    private Ids(String what) {
        this.what = what;
    }

    /** Reads the column of a table; an id that stands twice is a fault. */
    static Ids of(String what, String column, List<Row> rows) {
        Ids ids = new Ids(what);
        for (int index = 0; index < rows.size(); index++) {
            String id = rows.get(index).text(column);
            if (ids.indexes.putIfAbsent(id, index) != null && !id.isEmpty()) {
                rows.get(index).fault(column, "found " + id + " a second time, need an id of its own");
            }
        }
        return ids;
    }

    /** Ids that were checked before. */
    static Ids of(String what, List<String> names) {
        Ids ids = new Ids(what);
        names.forEach(id -> ids.indexes.put(id, ids.indexes.size()));
        return ids;
    }

    /** The index, or -1. */
    int find(String id) {
        return indexes.getOrDefault(id, -1);
    }

    /** False if the table itself could not be read: then nothing can be said of references to it. */
    boolean known() {
        return !indexes.isEmpty();
    }

    /** "no such sector; nearest is golovnoy". */
    String missing(String id) {
        return "no such " + what + "; nearest is " + Spelling.nearest(id, indexes.keySet());
    }

    /** The index. */
    int require(String id) {
        int index = find(id);
        if (index < 0) {
            throw new IllegalArgumentException(what + ": found " + id + ", " + missing(id));
        }
        return index;
    }
}
