package isfara.analysis.discovery;

import isfara.analysis.Digits;
import isfara.outcome.Outcome;

/**
 * What is looked for: draws in which an outcome, averaged over the seeds of the draw, is above a threshold.
 *
 * @param scenario whose runs
 * @param with the scenario that is taken off, replication by replication; empty to look at the scenario alone
 * @param outcome of what
 * @param above the threshold, in the outcome's unit
 */
public record Question(String scenario, String with, Outcome outcome, double above) {

    /** Whether it looks at differences. */
    public boolean paired() {
        return !with.isEmpty();
    }

    /** In words: what a case of interest is. */
    public String words() {
        String what = outcome.column().replace('_', ' ');
        if (!paired()) {
            return what + " in " + scenario + " above " + Digits.number(above);
        }
        return above == 0
                ? "more " + what + " in " + scenario + " than in " + with
                : what + " in " + scenario + " minus " + with + " above " + Digits.number(above);
    }
}
