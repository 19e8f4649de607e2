package isfara.experiment;

/**
 * Where runs are evaluated: it is given chunks and returns parts. What comes out does not depend on it.
 *
 * <p>An engine holds a bounded number of parts at a time, whatever the number of chunks.
 */
public interface Engine {

    /**
     * Does the work on every chunk, which are asked for one by one on the calling thread, and hands over each part as it comes, in any order, on the calling thread.
     *
     * <p>Anything that the work or the taker throws ends the evaluation and comes out here; chunks in flight are dropped. When
     * this method returns or throws, none of its threads is at work any more.
     *
     * @throws InterruptedException when the calling thread is interrupted; chunks in flight are dropped
     */
    void evaluate(Iterable<Chunk> chunks, Work work, Taker taker) throws InterruptedException;

    /** How many chunks are evaluated at the same time. */
    int threads();

    /** Evaluates a chunk. Used by several threads at once. */
    @FunctionalInterface
    interface Work {
        /** Evaluates every run of the chunk; a run that fails becomes part of the part. */
        Part evaluate(Chunk chunk) throws InterruptedException;
    }

    /** Receives parts, one at a time. */
    @FunctionalInterface
    interface Taker {
        /** Keeps a part. */
        void take(Part part);
    }
}
