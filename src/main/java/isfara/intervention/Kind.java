package isfara.intervention;

/** What may be written for a setting of a lever. */
public enum Kind {
    /** A whole number within a range. */
    WHOLE,
    /** A number within a range. */
    NUMBER,
    /** {@code true} or {@code false}. */
    FLAG,
    /** One word of a list. */
    CHOICE,
    /** Any of a list of words, in brackets; {@code []} for none of them. */
    CHOICES,
    /** Ids of sectors, in brackets, or {@code all}. */
    SECTORS;

    /** Whether it is written as a list in brackets. */
    public boolean list() {
        return this == CHOICES || this == SECTORS;
    }

    /** Whether it consists of words, which may stand in quotation marks; numbers may not. */
    public boolean wordy() {
        return this == CHOICE || this == CHOICES || this == SECTORS;
    }
}
