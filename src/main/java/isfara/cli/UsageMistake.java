package isfara.cli;

/** The user asked for something that cannot be: the message says what was found and what is allowed. Exit status 2. */
final class UsageMistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageMistake(String message) {
        super(message);
    }

    UsageMistake(String message, Throwable cause) {
        super(message, cause);
    }
}
