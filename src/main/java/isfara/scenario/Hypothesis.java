package isfara.scenario;

import isfara.outcome.Outcome;
import java.util.Optional;

/**
 * What somebody expects of an experiment, written down before its first run.
 *
 * @param says in a sentence
 * @param claim what can be checked of it; nothing for a sentence that only people can judge
 */
public record Hypothesis(String says, Optional<Claim> claim) {

    /** What is claimed of two means. */
    public enum Measure {
        /** The scenario's mean divided by the other's. */
        RATIO,
        /** The scenario's mean minus the other's. */
        DIFFERENCE
    }

    /**
     * A claim about the means of an outcome in two scenarios, on the same replications.
     *
     * @param outcome of what
     * @param scenario name of the scenario
     * @param with name of the scenario it is compared with
     * @param measure ratio or difference
     * @param below whether it is claimed to lie below the bound, otherwise above
     * @param bound the bound
     * @param confidence level of the interval that must lie on the claimed side, 0.5 to 0.999
     */
    public record Claim(
            Outcome outcome,
            String scenario,
            String with,
            Measure measure,
            boolean below,
            double bound,
            double confidence) {}

    /** The same text for all that means the same. */
    String canonical() {
        StringBuilder text = new StringBuilder("hypothesis: ").append(says);
        claim.ifPresent(c -> text.append(" [")
                .append(c.measure() == Measure.RATIO ? "ratio" : "difference")
                .append(" of ")
                .append(c.outcome().column())
                .append(", ")
                .append(c.scenario())
                .append(" with ")
                .append(c.with())
                .append(c.below() ? ", below " : ", above ")
                .append(c.bound())
                .append(", confidence ")
                .append(c.confidence())
                .append(']'));
        return text.toString();
    }
}
