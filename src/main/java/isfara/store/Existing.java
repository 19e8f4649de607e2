package isfara.store;

/** What to do about results that are there already. */
public enum Existing {
    /** Leave them alone and refuse. */
    REFUSE,
    /** Go on with them: finish what is unfinished, add what was not asked for before. */
    RESUME,
    /** Replace them, once the new ones are complete. */
    OVERWRITE
}
