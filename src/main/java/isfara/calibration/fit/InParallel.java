package isfara.calibration.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Numbered pieces of work on several threads, each of which touches only what is its own. */
final class InParallel {

    private InParallel() {}

    /** Does 0 to count - 1; thread t takes every threads-th. What one throws comes out here. */
    static void each(int count, int threads, IntConsumer work) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "isfara-fit");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> parts = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                int first = t;
                parts.add(pool.submit(() -> {
                    for (int i = first; i < count && !Thread.currentThread().isInterrupted(); i += threads) {
                        work.accept(i);
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("a fit broke off: " + e.getCause(), e);
        } finally {
            pool.shutdownNow();
        }
    }
}
