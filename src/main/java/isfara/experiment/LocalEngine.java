package isfara.experiment;

import java.util.Iterator;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;

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
        try (Workers workers = new Workers(threads)) {
            CompletionService<Part> parts = new ExecutorCompletionService<>(workers.pool());
            Iterator<Chunk> waiting = chunks.iterator();
            int inFlight = 0;
            while (waiting.hasNext() || inFlight > 0) {
                while (waiting.hasNext() && inFlight < threads + AHEAD) {
                    Chunk chunk = waiting.next();
                    parts.submit(() -> work.evaluate(chunk));
                    inFlight++;
                }
                taker.take(Workers.result(parts.take()));
                inFlight--;
            }
        }
    }
}
