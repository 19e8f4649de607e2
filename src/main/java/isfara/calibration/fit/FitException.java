package isfara.calibration.fit;

import java.nio.file.Path;

/** Files of a fit cannot be used or written. The message names the file, says why and what to do, and is meant for the user. */
public final class FitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FitException(Path file, String what, String remedy) {
        super(file + ": " + what + "; " + remedy);
    }

    FitException(Path file, String what, String remedy, Throwable cause) {
        super(file + ": " + what + " (" + reason(cause) + "); " + remedy, cause);
    }

    private static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
