package isfara.scenario.design;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the points of a design are chosen. */
public enum DesignKind {
    /** Every combination of the levels. */
    FULL_FACTORIAL,
    /** Everything as the scenarios have it, then each level alone. */
    ONE_AT_A_TIME,
    /** Points spread at random, one in each of as many equal slices of every factor (McKay, Beckman and Conover 1979). */
    LATIN_HYPERCUBE,
    /** Points of a Sobol sequence, which fill the space evenly (Joe and Kuo 2008). */
    SOBOL,
    /** The lines of a CSV file. */
    FILE;

    /** As files write it: {@code latin-hypercube}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a word; nothing when there is none. */
    public static Optional<DesignKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(DesignKind::word).toList();
    }

    /** Whether it takes a number of points and, of numbers, a low and a high end: otherwise it takes levels. */
    public boolean fills() {
        return this == LATIN_HYPERCUBE || this == SOBOL;
    }
}
