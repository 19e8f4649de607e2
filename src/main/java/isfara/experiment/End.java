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
        Run run;
        try {
            run = plan.run(id);
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            return Failure.of(id, plan.seed(id), Failure.Stage.PARAMETERS, broken, Optional.empty());
        }
        return of(run, evaluator);
    }

    /** Attempts a run that is there whole. */
    static End of(Run run, Evaluator evaluator) {
        try {
            return new Lived(run, evaluator.evaluate(run));
        } catch (RuntimeException | AssertionError | StackOverflowError broken) {
            return Failure.of(run.id(), run.seed(), Failure.Stage.RUN, broken, Optional.of(run));
        }
    }

    /** The same run as failed, when its outcomes could not be computed. */
    static Failure withoutOutcomes(Run run, RuntimeException broken) {
        return Failure.of(run.id(), run.seed(), Failure.Stage.OUTCOMES, broken, Optional.of(run));
    }
}
