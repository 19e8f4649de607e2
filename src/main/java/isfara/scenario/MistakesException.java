package isfara.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Files that cannot be run as they stand, with everything that is wrong with them. */
public final class MistakesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Beyond so many lines a message is no help; {@link #mistakes()} has them all. */
    private static final int TOLD = 200;

    private final transient List<Mistake> mistakes;

    MistakesException(List<Mistake> mistakes) {
        super(message(mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, file by file in the order in which they were read, and down each file. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private static String message(List<Mistake> mistakes) {
        String lines = mistakes.stream().limit(TOLD).map(Mistake::toString).collect(Collectors.joining("\n"));
        String more = mistakes.size() > TOLD ? "\n(and " + (mistakes.size() - TOLD) + " more)" : "";
        String count = mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
        return lines + more + "\n" + count + ", nothing was run";
    }
}
