package isfara.spark;

/** The cluster could not do its work; the message says what to do about it. No run is to blame, and what is done is kept. */
public final class ClusterException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClusterException(String message) {
        super(message);
    }

    ClusterException(String message, Throwable cause) {
        super(message, cause);
    }
}
