package isfara.experiment;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that work until they are dismissed. They never hold up the end of the program. */
final class Workers implements AutoCloseable {

    private final ExecutorService pool;

    /** So many threads. */
    Workers(int threads) {
        AtomicInteger number = new AtomicInteger();
        this.pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "isfara-worker-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** For those who submit work. */
    ExecutorService pool() {
        return pool;
    }

    /** What a piece of work gave; what it threw comes out here. */
    static <T> T result(Future<T> future) throws InterruptedException {
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
            throw new IllegalStateException("a piece of work broke off: " + cause.getMessage(), cause);
        }
    }

    /** Drops what is not begun, interrupts what is, and waits for it even when interrupted: then no thread is at work any more. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        pool.shutdownNow();
        while (!pool.isTerminated()) {
            try {
                boolean over = pool.awaitTermination(1, TimeUnit.MINUTES);
                if (!over) {
                    pool.shutdownNow();
                }
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
