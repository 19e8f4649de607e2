package isfara.experiment;

import java.util.Optional;

/**
 * A run that broke down.
 *
 * @param id which run
 * @param seed its luck
 * @param stage what was being done
 * @param message what went wrong, in the words of the exception
 * @param run the run, when it had come so far that its parameters are known
 */
public record Failure(RunId id, long seed, Stage stage, String message, Optional<Run> run) implements End {

    /** What was being done to a run. */
    public enum Stage {
        /** Drawing its parameters. */
        PARAMETERS("parameters"),
        /** Living through it. */
        RUN("run"),
        /** Computing its outcomes. */
        OUTCOMES("outcomes");

        private final String word;

        Stage(String word) {
            this.word = word;
        }

        /** The stage as it stands in files. */
        public String word() {
            return word;
        }
    }

    static Failure of(RunId id, long seed, Stage stage, Throwable cause, Optional<Run> run) {
        String name = cause.getClass().getSimpleName();
        String message = cause.getMessage() == null ? name : name + ": " + cause.getMessage();
        return new Failure(id, seed, stage, message, run);
    }
}
