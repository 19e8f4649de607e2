package isfara.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * Some runs that are evaluated, kept or lost together.
 *
 * @param runs in the order of work
 */
public record Chunk(List<RunId> runs) implements Serializable {
    /** A copy that cannot change. */
    public Chunk {
        runs = List.copyOf(runs);
    }
}
