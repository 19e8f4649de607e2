package isfara.calibration.validation;

import isfara.analysis.Quantiles;
import isfara.analysis.score.Check;
import isfara.analysis.score.Coverage;
import isfara.analysis.score.Pit;
import isfara.analysis.score.PitHistogram;
import java.util.List;
import java.util.function.Predicate;

/**
 * How well some quantities were predicted on the whole. Each counts once.
 *
 * @param title which ones
 * @param inside50 whose number to quote lies in the 50 % band: about half should
 * @param inside90 in the 90 % band: about nine in ten should
 * @param meets90 of whose range any part does
 * @param widthRatio median width of the 90 % band relative to the prior's, on each quantity's scale; 1 when nothing was learned
 * @param scoreRatio median interval score relative to the prior's; below 1 is better than the prior, whatever the width
 * @param pit where in the predictions the numbers to quote lie
 */
public record Summary(
        String title,
        Coverage inside50,
        Coverage inside90,
        Coverage meets90,
        double widthRatio,
        double scoreRatio,
        PitHistogram pit) {

    private static final int MANY = 40;

    static Summary of(String title, List<Check> checks) {
        List<Pit> pits = checks.stream().map(Check::pit).toList();
        return new Summary(
                title,
                counted(checks, Check::inside50),
                counted(checks, Check::inside90),
                counted(checks, Check::meets90),
                median(checks.stream().mapToDouble(Check::widthRatio).toArray()),
                median(checks.stream()
                        .mapToDouble(c -> c.intervalScore() / c.priorIntervalScore())
                        .toArray()),
                PitHistogram.of(pits, checks.size() < MANY ? 5 : 10));
    }

    private static Coverage counted(List<Check> checks, Predicate<Check> good) {
        return new Coverage((int) checks.stream().filter(good).count(), checks.size());
    }

    private static double median(double[] values) {
        return Quantiles.of(values).at(0.5);
    }
}
