package isfara.cli;

import isfara.outcome.Outcome;
import isfara.world.Spelling;

/** The name of an outcome, as somebody writes it after {@code --outcome}. */
final class OutcomeName {

    private OutcomeName() {}

    /** The outcome, or a mistake that names the nearest. */
    static Outcome of(String name) {
        return Outcome.named(name)
                .orElseThrow(() -> new UsageMistake("--outcome: found " + name + ", nearest is "
                        + Spelling.nearest(name, Outcome.columns()) + " (all: isfara list outcomes)"));
    }
}
