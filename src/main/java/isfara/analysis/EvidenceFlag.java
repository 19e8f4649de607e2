package isfara.analysis;

import isfara.outcome.Outcome;

/**
 * An effect that is not the same over the range of a parameter, beyond luck.
 *
 * <p>The effect is taken to change in a straight line with the parameter's rank among the draws; {@code atLow} and {@code atHigh} are
 * where the parameter is lower than in 95 % of the draws, and higher than in 95 %.
 *
 * @param scenario whose effect, against the baseline
 * @param outcome on what
 * @param parameter its name
 * @param evidence its grade: measured, literature, calibrated or assumed; empty when the results do not say
 * @param low the parameter's value at the 5 % quantile of the draws
 * @param high its value at the 95 % quantile
 * @param atLow the effect at the lower end
 * @param atLowInterval its interval
 * @param atHigh the effect at the upper end
 * @param atHighInterval its interval
 * @param p chance of so steep a line if the parameter did nothing
 */
public record EvidenceFlag(
        String scenario,
        Outcome outcome,
        String parameter,
        String evidence,
        double low,
        double high,
        double atLow,
        Interval atLowInterval,
        double atHigh,
        Interval atHighInterval,
        double p) {

    /** Whether the parameter is a judgement of the authors: then the effect's verdict hangs on it. */
    public boolean assumed() {
        return evidence.equals("assumed");
    }

    /** Whether the effect changes its sign over the range; otherwise it halves at least. */
    public boolean turns() {
        return atLow < 0 != atHigh < 0;
    }
}
