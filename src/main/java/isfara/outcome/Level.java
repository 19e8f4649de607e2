package isfara.outcome;

/** How far a clash has gone, on the scale of the incident catalogue. */
public enum Level {
    /** Rival crowds, a stand-off, a detention; nobody is hit. */
    ALTERCATION("altercation"),
    /** Stones, a brawl, beatings, warning shots. */
    STONES("stones"),
    /** Aimed small-arms fire, by guards or by civilians. */
    SHOTS("shots"),
    /** Mortars or grenade launchers in one place. */
    MORTARS("mortars"),
    /** Heavy weapons of the army, ordered by a capital. */
    HEAVY("army heavy weapons");

    private static final Level[] ALL = values();

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The level in words. */
    public String word() {
        return word;
    }

    /** Whether this is that level or a higher one. */
    public boolean atLeast(Level other) {
        return ordinal() >= other.ordinal();
    }

    /** The higher of two. */
    public Level max(Level other) {
        return atLeast(other) ? this : other;
    }

    /** One step lower; the lowest stays. */
    public Level down() {
        return this == ALTERCATION ? this : ALL[ordinal() - 1];
    }
}
