package isfara.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of checking files.
 *
 * @param sound those in order
 * @param mistakes of all others, file by file
 */
public record Checked(List<File> sound, List<Mistake> mistakes) {

    /** Keeps copies. */
    public Checked {
        sound = List.copyOf(sound);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * A file in order.
     *
     * @param file as it was named
     * @param experiment what it asks for
     * @param origins what it asks for, with where each value came from, its scenarios apart
     */
    public record File(Path file, ExperimentFile experiment, Section origins) {}

    /**
     * Tells all mistakes at once, if there are any.
     *
     * @throws MistakesException with all of them
     */
    public void throwIfAny() {
        if (!mistakes.isEmpty()) {
            throw new MistakesException(mistakes);
        }
    }
}
