package isfara.store;

/** What was asked for is refused, and nothing was changed: the message says why and what to do instead. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
        super(message);
    }
}
