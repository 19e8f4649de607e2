package isfara.outcome;

/** Whether people are better off with less of it. */
public enum Sense {
    LESS_IS_BETTER,
    MORE_IS_BETTER,
    /** Neither: it describes. */
    NEUTRAL
}
