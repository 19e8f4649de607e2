package isfara.analysis;

/** A results folder that cannot be read. The message names the file and says what to do; it is meant for the user. */
public final class ResultsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message for the user. */
    public ResultsException(String message) {
        super(message);
    }

    /** With a message for the user and what led to it. */
    public ResultsException(String message, Throwable cause) {
        super(message, cause);
    }
}
