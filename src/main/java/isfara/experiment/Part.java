package isfara.experiment;

import java.io.Serializable;

/** What became of a chunk, ready to be written to disk or sent over the wire. Not to be changed once made. */
public final class Part implements Serializable {
    private static final long serialVersionUID = 1;

    private final byte[] content;
    private final int runs;
    private final int failures;

    /**
     * A part.
     *
     * @param content the records of its runs, in the store's format; handed over, not copied
     * @param runs how many runs are in it, failed ones included
     * @param failures how many of these failed
     */
    public Part(byte[] content, int runs, int failures) {
        this.content = content;
        this.runs = runs;
        this.failures = failures;
    }

    /** The records of its runs; not a copy. */
    public byte[] content() {
        return content;
    }

    /** How many runs are in it, failed ones included. */
    public int runs() {
        return runs;
    }

    /** How many of these failed. */
    public int failures() {
        return failures;
    }
}
