package isfara.study.lever;

import isfara.analysis.Interval;
import isfara.analysis.Quantiles;
import isfara.intervention.Total;
import isfara.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * The ratio of an outcome to the baseline.
 *
 * @param scenario in which a lever, or two that belong together, act
 * @param levers their names
 * @param variant how their uncertain effects are treated
 * @param outcome of what
 * @param baseline mean of the baseline
 * @param ratio of the means over all replications
 * @param interval from 10 to 90 % of that ratio, with draws resampled: chance and parameters
 * @param acrossDraws ratios draw by draw, of draws in which the baseline has any: what the effect is under one set of parameters, and
 *     the luck of a draw's seeds
 * @param literature what the literature says of the ratio, for a lever alone
 * @param failed replications that broke down with the lever or without
 */
public record LeverEffect(
        String scenario,
        List<String> levers,
        Variant variant,
        Outcome outcome,
        double baseline,
        double ratio,
        Interval interval,
        Quantiles acrossDraws,
        Optional<Total> literature,
        int failed) {

    /** Level of the intervals: from 10 to 90 %. */
    static final double LEVEL = 0.8;

    /** Keeps a copy of the names. */
    public LeverEffect {
        levers = List.copyOf(levers);
    }

    /** How the interval lies to the literature's range, in words; empty when there is no range. */
    public String besideLiterature() {
        if (literature.isEmpty() || !interval.known()) {
            return "";
        }
        Total range = literature.get();
        if (interval.high() < range.low() || interval.low() > range.high()) {
            return "outside";
        }
        return interval.low() >= range.low() && interval.high() <= range.high() ? "inside" : "overlaps";
    }
}
