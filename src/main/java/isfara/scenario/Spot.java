package isfara.scenario;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file, as the user named it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
record Spot(Path file, int line, int column) {

    /** Where a file begins: for what concerns it as a whole. */
    static Spot start(Path file) {
        return new Spot(file, 1, 1);
    }

    /** File and line, as an origin in a listing. */
    String origin() {
        return Mistake.slashed(file) + ":" + line;
    }
}
