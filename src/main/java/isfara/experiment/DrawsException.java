package isfara.experiment;

import java.util.List;

/** A file of parameter draws has mistakes. The message lists them all and is meant for the user as it is. */
public final class DrawsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final int SHOWN = 20;

    DrawsException(List<String> faults) {
        this(faults, null);
    }

    DrawsException(List<String> faults, Throwable cause) {
        super(message(faults), cause);
    }

    private static String message(List<String> faults) {
        String shown = String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size())));
        String more = faults.size() > SHOWN ? "\n... and " + (faults.size() - SHOWN) + " more of the kind" : "";
        return shown + more + "\n" + (faults.size() == 1 ? "1 mistake" : faults.size() + " mistakes")
                + ", nothing was run";
    }
}
