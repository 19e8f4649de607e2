package isfara.experiment;

import java.util.Iterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Evaluates runs on the cores of this machine.
 *
 * @param threads how many, 1 or more
 */
public record LocalEngine(int threads) implements Engine {

    /** Chunks that wait finished or unbegun, so that no thread idles while a part is written. */
    private static final int AHEAD = 2;

    /** Refuses less than one thread. */
    public LocalEngine {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: found " + threads + ", need 1 or more");
        }
    }

    /** On all cores. */
    public static LocalEngine onAllCores() {
        return new LocalEngine(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public void evaluate(Iterable<Chunk> chunks, Work work, Taker taker) throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "isfara-run-" + number.incrementAndGet());
            thread.setDaemon(true); // a stop from outside is never held up by a run
            return thread;
        });
        try {
            CompletionService<Part> parts = new ExecutorCompletionService<>(pool);
            Iterator<Chunk> waiting = chunks.iterator();
            int inFlight = 0;
            while (waiting.hasNext() || inFlight > 0) {
                while (waiting.hasNext() && inFlight < threads + AHEAD) {
                    Chunk chunk = waiting.next();
                    parts.submit(() -> work.evaluate(chunk));
                    inFlight++;
                }
                taker.take(result(parts.take()));
                inFlight--;
            }
        } finally {
            stop(pool);
        }
    }

    private static Part result(Future<Part> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            if (cause instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException("a chunk broke off: " + cause.getMessage(), cause);
        }
    }

    private static void stop(ExecutorService pool) throws InterruptedException {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted(); // wait for the runs in hand even when asked to stop
        while (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            pool.shutdownNow();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
