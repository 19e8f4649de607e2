package isfara.scenario;

import isfara.outcome.Outcome;

/**
 * A value that matters: how often does an outcome exceed it?
 *
 * @param outcome of what
 * @param value in the outcome's unit
 */
public record Threshold(Outcome outcome, double value) {

    /** The same text for all that means the same. */
    String canonical() {
        return "threshold: " + outcome.column() + " " + value;
    }
}
