package isfara.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Results could not be written or read. The message names the file and says what to do. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoreException(Path file, String what, String remedy) {
        super(file + ": " + what + "; " + remedy);
    }

    StoreException(Path file, String what, String remedy, Throwable cause) {
        super(file + ": " + what + " (" + reason(cause) + "); " + remedy, cause);
    }

    static StoreException unwritable(Path file, Throwable cause) {
        return new StoreException(
                file,
                "cannot be written",
                "check that the disk has room and the folder may be written to, then go on with --resume",
                cause);
    }

    static StoreException unreadable(Path file, Throwable cause) {
        return new StoreException(file, "cannot be read", "check that it exists and may be read", cause);
    }

    private static String reason(Throwable cause) {
        if (cause instanceof NoSuchFileException gone) {
            return "no such file or folder: " + gone.getFile();
        }
        if (cause instanceof AccessDeniedException denied) {
            return "access denied: " + denied.getFile();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
