package isfara.cli;

import isfara.experiment.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells how many runs are done, how fast, how long the rest will take, and how many failed: as a bar that moves when somebody is
 * watching, as a line now and then when it goes to a file, not at all when quiet was asked for. What the user should know is told
 * in any case.
 */
final class ProgressLine implements Progress {

    private static final int BAR = 30;
    private static final long MOVE_NANOS = 200_000_000L;
    private static final long LINE_NANOS = 15_000_000_000L;

    private final PrintWriter err;
    private final boolean bar;
    private final boolean quiet;
    private int total;
    private int before;
    private int done;
    private int failures;
    private int width;
    private long began;
    private long told;

    ProgressLine(PrintWriter err, boolean bar, boolean quiet) {
        this.err = err;
        this.bar = bar && !quiet;
        this.quiet = quiet;
    }

    @Override
    public void begins(int total, int before) {
        this.total = total;
        this.before = before;
        this.done = 0;
        this.failures = 0;
        this.began = System.nanoTime();
        this.told = began;
        if (before > 0) {
            notice(before + " of " + total + " runs are there from before");
        }
    }

    @Override
    public void done(int runs, int failed) {
        done += runs;
        failures += failed;
        long now = System.nanoTime();
        boolean over = before + done >= total;
        if (!quiet && (now - told >= (bar ? MOVE_NANOS : LINE_NANOS) || over)) {
            told = now;
            String text = text((now - began) / 1e9);
            if (bar) {
                replace(picture() + " " + text, over);
            } else {
                err.println(text);
            }
        }
    }

    @Override
    public void stage(String what) {
        if (bar) {
            replace(what, true);
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

    private String text(double seconds) {
        double rate = done / StrictMath.max(seconds, 1e-9);
        String text = String.format(Locale.ROOT, "%,d of %,d runs, %s a second", before + done, total, rate(rate));
        if (before + done < total) {
            text += ", " + time((total - before - done) / rate) + " left";
        }
        return failures == 0 ? text : text + ", " + failures + " failed";
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate < 10 ? "%.1f" : "%,.0f", rate);
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
