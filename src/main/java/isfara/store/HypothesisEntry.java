package isfara.store;

import isfara.scenario.Hypothesis;
import isfara.scenario.Hypothesis.Claim;
import java.util.Locale;

/**
 * A hypothesis as the manifest holds it. All but the sentence is missing when only people can judge it.
 *
 * @param says in a sentence
 * @param outcome column of the outcome
 * @param scenario name of the scenario
 * @param with name of the scenario it is compared with
 * @param measure {@code ratio} or {@code difference} of the means
 * @param side {@code below} or {@code above} the bound
 * @param bound the bound
 * @param confidence level of the interval that must lie on that side
 */
public record HypothesisEntry(
        String says,
        String outcome,
        String scenario,
        String with,
        String measure,
        String side,
        Double bound,
        Double confidence) {

    static HypothesisEntry of(Hypothesis hypothesis) {
        if (hypothesis.claim().isEmpty()) {
            return new HypothesisEntry(hypothesis.says(), null, null, null, null, null, null, null);
        }
        Claim claim = hypothesis.claim().get();
        return new HypothesisEntry(
                hypothesis.says(),
                claim.outcome().column(),
                claim.scenario(),
                claim.with(),
                claim.measure().name().toLowerCase(Locale.ROOT),
                claim.below() ? "below" : "above",
                claim.bound(),
                claim.confidence());
    }

    /** Whether there is anything that can be checked. */
    public boolean checkable() {
        return outcome != null;
    }
}
