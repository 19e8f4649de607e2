package isfara.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Turns Ctrl-C, or a polite kill, into an interrupt of the working thread, and holds the end of the program back until that thread
 * has put its work down.
 */
final class Interruption {

    /** Something that can be stopped. */
    @FunctionalInterface
    interface Work<T> {
        T result() throws InterruptedException;
    }

    private final CountDownLatch down = new CountDownLatch(1);
    private final Thread worker = Thread.currentThread();

    private Interruption() {}

    /** Does the work in the calling thread, which is interrupted when the program is asked to end. */
    static <T> T during(Work<T> work) throws InterruptedException {
        Interruption interruption = new Interruption();
        Thread hook = new Thread(interruption::stop, "isfara-stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.result();
        } finally {
            interruption.down.countDown();
            forget(hook);
        }
    }

    private void stop() {
        worker.interrupt();
        while (down.getCount() > 0) {
            try {
                down.await();
            } catch (InterruptedException again) {
                // Nobody may cut this short: a file may be half moved.
            }
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return; // the program is ending and the hook is at work
        }
    }
}
