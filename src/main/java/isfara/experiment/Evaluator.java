package isfara.experiment;

import isfara.outcome.History;

/** Turns a run into its history: the model, or a stand-in in tests. Safe for use by several threads. */
@FunctionalInterface
public interface Evaluator {

    /** Lives through the run; throws when it breaks down, which the batch records as a failure. */
    History evaluate(Run run);
}
