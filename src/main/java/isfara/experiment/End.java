package isfara.experiment;

import isfara.outcome.History;
import java.util.Optional;

/** How an attempt at a run ended. */
public sealed interface End permits End.Lived, Failure {

    /** It was lived through. */
    record Lived(Run run, History history) implements End {}

    /**
     * Attempts a run. Whatever breaks inside it is its failure and nobody else's; only what makes the machine unfit to go on
     * (memory used up, a broken installation) is thrown.
     */
    static End of(Plan plan, RunId id, Evaluator evaluator) {
        Optional<Run> run = Optional.empty();
        Failure.Stage stage = Failure.Stage.PARAMETERS;
        try {
            run = Optional.of(plan.run(id));
            stage = Failure.Stage.RUN;
            return new Lived(run.get(), evaluator.evaluate(run.get()));
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            return Failure.of(id, plan.seed(id), stage, broken, run);
        }
    }

    /** The same run as failed, when its outcomes could not be computed. */
    static Failure withoutOutcomes(Run run, RuntimeException broken) {
        return Failure.of(run.id(), run.seed(), Failure.Stage.OUTCOMES, broken, Optional.of(run));
    }
}
