package isfara.cli;

/** Something was rightly asked for and could not be done. Exit status 1. */
final class RunFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunFailure(String message) {
        super(message);
    }

    RunFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
