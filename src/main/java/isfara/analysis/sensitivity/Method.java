package isfara.analysis.sensitivity;

import java.nio.file.Path;

/** A way to find out what an answer hangs on. Its word names its files. */
public enum Method {
    /** Each parameter at both ends of its range, all else as drawn. */
    ONE_AT_A_TIME("one-at-a-time"),
    /** Walks through all parameters at once. */
    MORRIS("morris"),
    /** Variance of a few parameters taken apart. */
    SOBOL("sobol"),
    /** Mechanisms taken away. */
    STRUCTURES("structures");

    private final String word;

    Method(String word) {
        this.word = word;
    }

    /** As it stands in commands and names of files. */
    public String word() {
        return word;
    }

    /** Its table in a folder. */
    public Path table(Path folder) {
        return folder.resolve(word + ".csv");
    }

    /** What says where the table comes from; it is written last, so that a table beside it is whole. */
    public Path origin(Path folder) {
        return folder.resolve(word + ".json");
    }
}
