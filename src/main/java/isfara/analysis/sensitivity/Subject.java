package isfara.analysis.sensitivity;

import isfara.outcome.Outcome;

/**
 * What is asked how far it hangs on the parameters: the mean of an outcome in a scenario, or its mean difference to another scenario.
 *
 * @param scenario which
 * @param with the other, mostly the baseline; empty when the scenario's own mean is meant
 * @param outcome of what
 */
public record Subject(String scenario, String with, Outcome outcome) {

    /** The mean of a scenario. */
    public static Subject level(String scenario, Outcome outcome) {
        return new Subject(scenario, "", outcome);
    }

    /** Whether it is a difference between two scenarios. */
    public boolean effect() {
        return !with.isEmpty();
    }

    /** The same of another outcome. */
    public Subject of(Outcome other) {
        return new Subject(scenario, with, other);
    }
}
