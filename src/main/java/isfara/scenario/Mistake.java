package isfara.scenario;

import java.nio.file.Path;

/**
 * One mistake in a file; line and column count from 1, so that editors can jump to it.
 *
 * @param file the file, as the user named it
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param where which key or part of the file
 * @param found what stands there
 * @param remedy what to write instead: {@code need 0 to 5000 (persons)}, {@code nearest is baseline}
 */
public record Mistake(Path file, int line, int column, String where, String found, String remedy) {

    @Override
    public String toString() {
        return slashed(file) + ":" + line + ":" + column + ": " + where + ": found " + found + ", " + remedy;
    }

    /** The same text on every system. */
    static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
