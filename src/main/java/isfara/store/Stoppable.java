package isfara.store;

import java.nio.channels.ClosedByInterruptException;

/** Work on files that an interrupt may stop half-way. */
@FunctionalInterface
interface Stoppable<T> {

    T result() throws InterruptedException;

    /**
     * Does the work. An interrupt closes a file that is being written or read at that moment: what comes out is the interrupt, not a
     * complaint about the file.
     */
    static <T> T run(Stoppable<T> work) throws InterruptedException {
        try {
            return work.result();
        } catch (StoreException e) {
            if (e.getCause() instanceof ClosedByInterruptException && Thread.interrupted()) {
                throw new InterruptedException("stopped while a file was in use; go on with --resume");
            }
            throw e;
        }
    }
}
