package isfara.chart;

/** A picture cannot be drawn on this machine. The message says what to install; it is meant for the user. */
public final class ChartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message for the user and what led to it. */
    public ChartException(String message, Throwable cause) {
        super(message, cause);
    }
}
