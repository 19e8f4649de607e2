package isfara.store;

/**
 * What was found of one thing in a results folder when it was verified.
 *
 * @param kind how bad it is
 * @param about the file or the question, in a few words
 * @param words what was found and, if something is wrong, what to do
 */
public record Finding(Kind kind, String about, String words) {

    /** How bad it is. */
    public enum Kind {
        /** As it should be. */
        OK,
        /** Worth knowing, and nothing wrong. */
        NOTE,
        /** Not what was written, or not all of it. */
        WRONG
    }

    static Finding ok(String about, String words) {
        return new Finding(Kind.OK, about, words);
    }

    static Finding note(String about, String words) {
        return new Finding(Kind.NOTE, about, words);
    }

    static Finding wrong(String about, String words) {
        return new Finding(Kind.WRONG, about, words);
    }
}
