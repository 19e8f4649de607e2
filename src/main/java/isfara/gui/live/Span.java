package isfara.gui.live;

/** How much of a run the charts show. */
public enum Span {
    /** From its first day to its last. */
    RUN("whole run", 0),
    /** Four weeks up to now. */
    WEEKS("last 4 weeks", Course.FINE_DAYS),
    /** A week up to now. */
    WEEK("last week", 7),
    /** Three days up to now. */
    DAYS("last 3 days", 3);

    private final String words;
    private final int days;

    Span(String words, int days) {
        this.words = words;
        this.days = days;
    }

    /** Whether it is all of it, what is to come included. */
    boolean whole() {
        return days == 0;
    }

    int hours() {
        return days * Course.HOURS;
    }

    @Override
    public String toString() {
        return words;
    }
}
