package isfara.scenario;

import isfara.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What an experiment file declares beforehand and wants compared, with where names of scenarios stand.
 *
 * @param hypotheses what is expected
 * @param thresholds values that matter
 * @param compare pairs of scenarios
 */
record ExpectationsDraft(List<HypothesisDraft> hypotheses, List<Threshold> thresholds, List<Pair> compare) {

    static final ExpectationsDraft NONE = new ExpectationsDraft(List.of(), List.of(), List.of());

    /** A hypothesis; its claim may leave open what it compares with. */
    record HypothesisDraft(String says, Optional<ClaimDraft> claim) {}

    /** A claim before the names in it are looked up. */
    record ClaimDraft(
            Outcome outcome,
            Said<String> scenario,
            Optional<Said<String>> with,
            Hypothesis.Measure measure,
            boolean below,
            double bound,
            double confidence) {}

    /** Two names. */
    record Pair(Said<String> scenario, Said<String> with) {}
}
