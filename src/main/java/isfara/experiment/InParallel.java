package isfara.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** Numbered pieces of work on several threads, each of which touches only what is its own. */
public final class InParallel {

    private InParallel() {}

    /**
     * Does pieces 0 to count - 1. What one of them throws comes out here, and the others are dropped.
     *
     * @param threads how many work on it, 1 or more
     * @param work does a piece; called by several threads
     * @param done is told how many of the pieces, counted from the first without a gap, are over; on the calling thread
     * @return what the pieces gave, in their order
     * @throws InterruptedException if the calling thread is interrupted; the pieces in flight are dropped
     */
    public static <T> List<T> map(int count, int threads, IntFunction<T> work, IntConsumer done)
            throws InterruptedException {
        try (Workers workers = new Workers(threads)) {
            List<Future<T>> pieces = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int piece = i;
                pieces.add(workers.pool().submit(() -> work.apply(piece)));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> piece : pieces) {
                all.add(Workers.result(piece));
                done.accept(all.size());
            }
            return List.copyOf(all);
        }
    }

    /** Does many small pieces, each thread every so-manyth. */
    public static void each(int count, int threads, IntConsumer work) throws InterruptedException {
        map(
                threads,
                threads,
                first -> {
                    for (int i = first; i < count && !Thread.currentThread().isInterrupted(); i += threads) {
                        work.accept(i);
                    }
                    return first;
                },
                over -> {});
    }
}
