package isfara.analysis;

/** What can be said of an effect, in words. */
public sealed interface Verdict {

    /** In words, for a table. */
    String words();

    /** The interval leaves out zero, and enough runs differ for it to be trusted. */
    record Clear(boolean lower) implements Verdict {
        @Override
        public String words() {
            return lower ? "clear: lower" : "clear: higher";
        }
    }

    /** The interval includes zero. {@code more} replications, about, might settle it if the estimate holds. */
    record Unclear(double more) implements Verdict {
        @Override
        public String words() {
            return more > 1_000_000
                    ? "unclear (more than a million further replications needed)"
                    : "unclear (needs about " + Digits.roughly(more) + " more replications)";
        }
    }

    /** Too few runs or too few that differ to judge. */
    record TooFew(String why) implements Verdict {
        @Override
        public String words() {
            return "unclear (" + why + ")";
        }
    }

    /** No difference, or one that is surely too small to matter. */
    record None(String why) implements Verdict {
        @Override
        public String words() {
            return "none (" + why + ")";
        }
    }
}
