package isfara.outcome;

/** How violence came to a sector. */
public enum Origin {
    /** A quarrel or an encounter of patrols. */
    DISPUTE("dispute"),
    /** The crowd of the day before came back. */
    RECONVENED("reconvened"),
    /** A capital that had widened the war opened the sector. */
    SPREAD("spread"),
    /** A ceasefire was broken there. */
    VIOLATION("violation");

    private final String word;

    Origin(String word) {
        this.word = word;
    }

    /** The origin as it stands in files. */
    public String word() {
        return word;
    }
}
