package isfara.cli;

import isfara.experiment.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells how many runs are done, how fast, how long the rest will take, and how many failed: as a bar that moves when somebody is
 * watching, as a line a minute when it goes to a file (the first after ten seconds, to show that it lives), not at all when quiet was
 * asked for. What the user should know is told in any case.
 */
final class ProgressLine implements Progress {

    private static final int BAR = 30;
    private static final long SECOND = 1_000_000_000L;
    private static final long MOVE_NANOS = SECOND / 5;
    private static final long FIRST_LINE_NANOS = 10 * SECOND;
    private static final long LINE_NANOS = 60 * SECOND;

    private final PrintWriter err;
    private final boolean bar;
    private final boolean quiet;
    private final LongSupplier clock;
    private int total;
    private int before;
    private int done;
    private int failures;
    private int width;
    private long next;
    private Rate rate;

    ProgressLine(PrintWriter err, boolean bar, boolean quiet) {
        this(err, bar, quiet, System::nanoTime);
    }

    /** With a clock that counts nanoseconds. */
    ProgressLine(PrintWriter err, boolean bar, boolean quiet, LongSupplier clock) {
        this.err = err;
        this.bar = bar && !quiet;
        this.quiet = quiet;
        this.clock = clock;
        this.rate = new Rate(clock.getAsLong());
    }

    @Override
    public void begins(int total, int before) {
        this.total = total;
        this.before = before;
        this.done = 0;
        this.failures = 0;
        long now = clock.getAsLong();
        this.rate = new Rate(now);
        this.next = now + (bar ? MOVE_NANOS : FIRST_LINE_NANOS);
        if (before > 0) {
            notice(String.format(Locale.ROOT, "%,d of %,d runs are there from before", before, total));
        }
    }

    @Override
    public void failedBefore(int failed) {
        failures += failed;
    }

    @Override
    public void done(int runs, int failed) {
        done += runs;
        failures += failed;
        long now = clock.getAsLong();
        rate.add(now, runs);
        boolean over = before + done >= total;
        if (!quiet && (now >= next || over)) {
            next = now + (bar ? MOVE_NANOS : LINE_NANOS);
            if (bar) {
                replace(picture() + " " + text(now), over);
            } else {
                err.println(text(now));
            }
        }
    }

    @Override
    public void stage(String what) {
        if (bar) {
            replace(what, true);
        } else if (!quiet) {
            err.println(what);
        }
    }

    @Override
    public void notice(String what) {
        if (bar) {
            replace("", false);
        }
        err.println(what);
    }

    /** How many runs are there now. */
    int there() {
        return before + done;
    }

    private String text(long now) {
        double perSecond = rate.perSecond(now);
        String text =
                String.format(Locale.ROOT, "%,d of %,d runs, %s a second", before + done, total, brief(perSecond));
        if (before + done < total) {
            text += ", " + time((total - before - done) / perSecond) + " left";
        }
        return failures == 0 ? text : text + String.format(Locale.ROOT, ", %,d failed", failures);
    }

    private static String brief(double rate) {
        String pattern = rate < 0.1 ? "%.3f" : rate < 10 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, pattern, rate);
    }

    static String time(double seconds) {
        long s = StrictMath.round(seconds);
        if (s < 60) {
            return s + " s";
        }
        return s < 3600 ? s / 60 + " min " + s % 60 + " s" : s / 3600 + " h " + s % 3600 / 60 + " min";
    }

    private String picture() {
        int full = (int) ((long) BAR * (before + done) / StrictMath.max(1, total));
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
    }

    /** Writes over the line that is there. */
    private void replace(String text, boolean keep) {
        err.print("\r" + text + " ".repeat(StrictMath.max(0, width - text.length())) + (keep ? "\n" : "\r"));
        err.flush();
        width = keep ? 0 : text.length();
    }
}
