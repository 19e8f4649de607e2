package isfara.calibration.evidence;

import java.util.List;

/** A record of incidents has mistakes. The message lists them all, a line each, and is meant for the user as it is. */
public final class EvidenceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Beyond so many lines a message is no help; {@link #mistakes()} has them all. */
    private static final int TOLD = 200;

    private final transient List<String> mistakes;

    EvidenceException(List<String> mistakes) {
        this(mistakes, null);
    }

    EvidenceException(List<String> mistakes, Throwable cause) {
        super(message(mistakes), cause);
        this.mistakes = List.copyOf(mistakes);
    }

    /** Every mistake, file by file and down each file. */
    public List<String> mistakes() {
        return mistakes;
    }

    private static String message(List<String> mistakes) {
        String lines = String.join("\n", mistakes.subList(0, Math.min(TOLD, mistakes.size())));
        String more = mistakes.size() > TOLD ? "\n(and " + (mistakes.size() - TOLD) + " more)" : "";
        return lines + more + "\n" + (mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes")
                + ", nothing was run";
    }
}
