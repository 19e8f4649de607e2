package isfara.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an experiment was made with, besides itself.
 *
 * @param version of the program
 * @param worldSha256 checksum of the world's data
 * @param inputs checksums of the files that were read, by name
 */
public record Provenance(String version, String worldSha256, SortedMap<String, String> inputs) {

    /** A copy that cannot change. */
    public Provenance {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
}
