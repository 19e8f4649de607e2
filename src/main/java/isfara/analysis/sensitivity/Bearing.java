package isfara.analysis.sensitivity;

/** What an assumption does to a finding, from the worst on. */
public enum Bearing {
    /** The finding has another sign at one end than at the other, and the difference is more than luck. */
    TURNS("turns"),
    /** It keeps its sign, is at least twice as large at one end as at the other, and the difference is more than luck. */
    HALVES("halves"),
    /** It moves by less, and the difference is more than luck. */
    MOVES("moves"),
    /** The difference may be luck. */
    UNSURE("may be luck");

    private final String word;

    Bearing(String word) {
        this.word = word;
    }

    /** The word in tables. */
    public String word() {
        return word;
    }

    /** Whether a conclusion must not be told without it. */
    public boolean grave() {
        return this == TURNS || this == HALVES;
    }

    /**
     * Between two ends.
     *
     * @param one the finding at one end
     * @param other at the other
     * @param beyondLuck whether the difference is more than luck
     */
    static Bearing of(double one, double other, boolean beyondLuck) {
        if (!beyondLuck) {
            return UNSURE;
        }
        if (one * other < 0) {
            return TURNS;
        }
        double smaller = StrictMath.min(StrictMath.abs(one), StrictMath.abs(other));
        double larger = StrictMath.max(StrictMath.abs(one), StrictMath.abs(other));
        return 2 * smaller <= larger ? HALVES : MOVES;
    }

    static Bearing named(String word) {
        for (Bearing bearing : values()) {
            if (bearing.word.equals(word)) {
                return bearing;
            }
        }
        throw new IllegalArgumentException("need turns, halves, moves or may be luck");
    }
}
