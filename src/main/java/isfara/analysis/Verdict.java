package isfara.analysis;

import java.util.List;

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

    /**
     * The difference hangs on something that nobody has measured: it turns round or halves within the range of an assumed parameter,
     * or changes when the model is built otherwise.
     *
     * @param on what it hangs on, as in "turns with posture.reaction, assumed"
     */
    record Hangs(String on) implements Verdict {

        /** It turns or halves with assumed parameters, the surest first and named. */
        static Hangs ofParameters(List<String> names) {
            int more = names.size() - 1;
            return new Hangs("turns with " + names.get(0) + (more > 0 ? " and " + more + " more" : "") + ", assumed");
        }

        @Override
        public String words() {
            return "unclear (" + on + ")";
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
