package isfara.store;

import isfara.experiment.Chunk;
import isfara.experiment.Plan;
import isfara.experiment.RunId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/** The runs that are still to be evaluated, in the order of work, cut into chunks as they are asked for. */
final class Todo implements Iterable<Chunk> {

    /** Runs of a chunk: enough to make keeping it cheap, few enough that little is lost. */
    private static final int LARGEST_CHUNK = 32;

    /** Chunks for each thread that are wanted at least, so that all threads finish together. */
    private static final int CHUNKS_PER_THREAD = 8;

    private final Plan plan;
    private final Predicate<RunId> open;
    private final int runs;
    private final int chunk;

    /**
     * The runs of a plan that are open. What is open may close while chunks are asked for, but nothing closed may open.
     *
     * @param threads how many work on them
     */
    Todo(Plan plan, Predicate<RunId> open, int threads) {
        this.plan = plan;
        this.open = open;
        int count = 0;
        for (int place = 0; place < plan.size(); place++) {
            count += open.test(plan.work(place)) ? 1 : 0;
        }
        this.runs = count;
        this.chunk = Math.max(1, Math.min(LARGEST_CHUNK, count / (threads * CHUNKS_PER_THREAD)));
    }

    /** How many runs were open at the start. */
    int runs() {
        return runs;
    }

    @Override
    public Iterator<Chunk> iterator() {
        return new Iterator<>() {
            private int place;
            private Chunk next = cut();

            @Override
            public boolean hasNext() {
                return !next.runs().isEmpty();
            }

            @Override
            public Chunk next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("all runs were given out");
                }
                Chunk given = next;
                next = cut();
                return given;
            }

            private Chunk cut() {
                List<RunId> ids = new ArrayList<>(chunk);
                while (ids.size() < chunk && place < plan.size()) {
                    RunId id = plan.work(place++);
                    if (open.test(id)) {
                        ids.add(id);
                    }
                }
                return new Chunk(ids);
            }
        };
    }
}
