package isfara.store;

/** More runs broke down than are allowed; what was done so far is kept and can be resumed. */
public final class TooManyFailuresException extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyFailuresException(int failures, int allowed, String first) {
        super(failures + " runs failed, more than the " + allowed + " allowed; the first of them, " + first
                + "; what was done is kept, --resume with a higher --max-failures goes on");
    }
}
