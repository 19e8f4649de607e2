package isfara.scenario;

import isfara.scenario.ExpectationsDraft.ClaimDraft;
import isfara.scenario.ExpectationsDraft.HypothesisDraft;
import isfara.scenario.ExpectationsDraft.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks up the scenarios that hypotheses and comparisons name. */
final class ExpectationsCompletion {

    private final Set<String> scenarios;
    private final Mistakes mistakes;

    ExpectationsCompletion(Set<String> scenarios, Mistakes mistakes) {
        this.scenarios = scenarios;
        this.mistakes = mistakes;
    }

    /** What is expected; a claim that names one scenario only is about that and the baseline. */
    Expectations expectations(ExpectationsDraft draft, String baseline) {
        List<Hypothesis> hypotheses = new ArrayList<>();
        for (HypothesisDraft hypothesis : draft.hypotheses()) {
            hypotheses.add(new Hypothesis(hypothesis.says(), hypothesis.claim().map(claim -> claim(claim, baseline))));
        }
        return new Expectations(hypotheses, draft.thresholds());
    }

    /** The pairs, each once. */
    List<Comparison> compare(ExpectationsDraft draft) {
        List<Comparison> pairs = new ArrayList<>();
        for (Pair pair : draft.compare()) {
            known(pair.scenario(), "compare");
            known(pair.with(), "compare");
            Comparison found =
                    new Comparison(pair.scenario().value(), pair.with().value());
            if (found.scenario().equals(found.with())) {
                itself(pair.with(), "compare");
            } else if (pairs.contains(found)) {
                String second = found.scenario() + " with " + found.with() + " a second time";
                mistakes.add(pair.scenario().spot(), "compare", second, "need it once");
            }
            pairs.add(found);
        }
        return pairs;
    }

    private Hypothesis.Claim claim(ClaimDraft draft, String baseline) {
        known(draft.scenario(), "scenario");
        draft.with().ifPresent(with -> known(with, "with"));
        String with = draft.with().map(Said::value).orElse(baseline);
        if (with.equals(draft.scenario().value())) {
            itself(draft.with().orElse(draft.scenario()), "hypotheses");
        }
        return new Hypothesis.Claim(
                draft.outcome(),
                draft.scenario().value(),
                with,
                draft.measure(),
                draft.below(),
                draft.bound(),
                draft.confidence());
    }

    private void known(Said<String> name, String where) {
        if (!scenarios.isEmpty() && !scenarios.contains(name.value())) {
            String all = "allowed: " + String.join(", ", scenarios);
            mistakes.unknown(name.spot(), where, name.value(), scenarios, all);
        }
    }

    private void itself(Said<String> name, String where) {
        mistakes.add(name.spot(), where, name.value() + " with itself", "need two scenarios");
    }
}
