package isfara.badexample.experiment;

/** Progress may look at the clock. */
final class ProgressLine {
    long moment() {
        return System.nanoTime();
    }
}
