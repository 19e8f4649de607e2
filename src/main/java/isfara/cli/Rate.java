package isfara.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many runs a second, over about the last minute: what was slow at the beginning, or fast while the machine was idle, is soon
 * forgotten.
 */
final class Rate {

    private static final long WINDOW_NANOS = 60_000_000_000L;

    /** Marks closer together than this are one, so that few are kept however fast runs come. */
    private static final long STEP_NANOS = WINDOW_NANOS / 60;

    private final Deque<Mark> marks = new ArrayDeque<>();
    private long done;

    /** So many were done at a moment. */
    private record Mark(long nanos, long done) {}

    /** Begins to count at a moment. */
    Rate(long now) {
        marks.add(new Mark(now, 0));
    }

    /** So many more are done. */
    void add(long now, int runs) {
        done += runs;
        if (now - marks.getLast().nanos() >= STEP_NANOS) {
            marks.add(new Mark(now, done));
        }
        while (marks.size() > 2 && now - secondMark().nanos() >= WINDOW_NANOS) {
            marks.removeFirst();
        }
    }

    /** Runs a second, since a moment that is at least a minute ago, or since the beginning. */
    double perSecond(long now) {
        Mark from = marks.getFirst();
        return (done - from.done()) / StrictMath.max((now - from.nanos()) / 1e9, 1e-9);
    }

    private Mark secondMark() {
        var all = marks.iterator();
        all.next();
        return all.next();
    }
}
