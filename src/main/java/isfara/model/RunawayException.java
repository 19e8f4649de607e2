package isfara.model;

/** A run that does not calm down: it used up the engaged hours it was given. Its row is a failure, not a result. */
public final class RunawayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** After so many engaged hours. */
    public RunawayException(int hours) {
        super("runaway: more than " + hours + " hours of fighting");
    }
}
