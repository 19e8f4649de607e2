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
     * The difference turns round, or halves at least, within the range of parameters that nobody has measured.
     *
     * @param parameters their names, the surest first
     */
    record Hangs(List<String> parameters) implements Verdict {
        @Override
        public String words() {
            int more = parameters.size() - 2;
            return "unclear (turns with "
                    + String.join(" and ", parameters.subList(0, StrictMath.min(2, parameters.size())))
                    + (more > 0 ? " and " + more + " more" : "")
                    + (parameters.size() == 1 ? ", which is assumed)" : ", which are assumed)");
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
