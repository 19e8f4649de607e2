package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How precise an estimate is, and how many replications it would need to be more so.
 *
 * <p>The half width {@code h} of a 95 % interval shrinks with the root of the number of draws, so that {@code n (h / t)²} replications
 * would bring it from {@code h} to {@code t}, rounded up to whole draws: with as many seeds for each draw as now, for more seeds of
 * the same draws do not make up for draws that are missing. With a single draw, seeds are counted instead. A rule of thumb: where a
 * mean rests on few wars, {@code h} itself is uncertain.
 *
 * @param scenario which
 * @param outcome of what
 * @param difference whether it is the difference to the baseline; otherwise the mean
 * @param replications that the estimate rests on
 * @param value the mean, or the difference of means
 * @param halfWidth half the width of its 95 % interval; not-a-number when there is none
 * @param needs what would have to be run for precisions that people ask for
 */
public record Precision(
        String scenario,
        Outcome outcome,
        boolean difference,
        int replications,
        double value,
        double halfWidth,
        List<Need> needs) {

    private static final int[] PERCENT_OF_MEAN = {20, 10, 5};
    private static final int PERCENT_OF_BASELINE = 10;

    /**
     * What a precision needs.
     *
     * @param words the precision in words: 10 % of the mean
     * @param halfWidth the half width that is wanted; not-a-number when it cannot be said
     * @param replications in all, those that are there included; not-a-number when it cannot be said
     */
    public record Need(String words, double halfWidth, double replications) {}

    /** Of a mean: 20, 10 and 5 % of it. */
    static Precision of(String scenario, Summary summary, int perDraw) {
        double now = summary.meanInterval().halfWidth();
        List<Need> needs = new ArrayList<>();
        for (int percent : PERCENT_OF_MEAN) {
            double target = StrictMath.abs(summary.mean()) * percent / 100;
            needs.add(need(percent + " % of the mean", target, now, summary.runs(), perDraw));
        }
        return new Precision(
                scenario, summary.outcome(), false, summary.runs(), summary.mean(), now, List.copyOf(needs));
    }

    /** Of the difference to the baseline: one death, where deaths are counted, and 10 % of the baseline's mean. */
    static Precision of(Effect effect, int perDraw) {
        double now = effect.interval().halfWidth();
        List<Need> needs = new ArrayList<>();
        if (effect.outcome().name().startsWith(Outcome.DEATHS.name())) {
            needs.add(need("1 death", 1, now, effect.pairs(), perDraw));
        }
        double target = StrictMath.abs(effect.baselineMean()) * PERCENT_OF_BASELINE / 100;
        String words = String.format(Locale.ROOT, "%d %% of the baseline's mean", PERCENT_OF_BASELINE);
        needs.add(need(words, target, now, effect.pairs(), perDraw));
        return new Precision(
                effect.scenario(),
                effect.outcome(),
                true,
                effect.pairs(),
                effect.difference(),
                now,
                List.copyOf(needs));
    }

    private static Need need(String words, double target, double now, int replications, int perDraw) {
        if (!(target > 0) || !(now > 0)) {
            return new Need(words, target > 0 ? target : Double.NaN, Double.NaN);
        }
        double ratio = now / target;
        return new Need(words, target, StrictMath.ceil(replications * ratio * ratio / perDraw) * perDraw);
    }
}
