package isfara.calibration.validation;

import isfara.analysis.Digits;
import isfara.analysis.score.Contest;
import isfara.analysis.score.Contest.Comparison;
import isfara.analysis.score.Contest.Line;
import isfara.analysis.score.Naive;
import isfara.analysis.score.Scores;

/** A contest of the model with naive baselines, as files for programs and as a table for a terminal. */
public final class ContestTable {

    private ContestTable() {}

    /** One row for each case and forecaster. */
    public static String csv(Contest contest) {
        Cells cells = new Cells(
                "topic", "case", "name", "block", "happened", "forecaster", "crps", "ignorance_bits", "interval_score");
        for (Line line : contest.lines()) {
            row(cells, line, "model", line.model());
            for (Naive naive : Naive.values()) {
                row(cells, line, naive.words(), line.naive(naive));
            }
        }
        return cells.csv();
    }

    private static void row(Cells cells, Line line, String forecaster, Scores scores) {
        cells.row(
                line.of().topic(),
                line.of().id(),
                line.of().name(),
                line.of().block(),
                line.of().happened(),
                forecaster,
                scores.crps(),
                scores.ignorance(),
                scores.interval());
    }

    /** One row for each topic, baseline and score. */
    public static String comparisonsCsv(Contest contest) {
        Cells cells = new Cells(
                "topic",
                "baseline",
                "score",
                "cases",
                "blocks",
                "model_mean",
                "baseline_mean",
                "gain",
                "gain_low_95",
                "gain_high_95",
                "verdict");
        for (Comparison c : contest.comparisons()) {
            cells.row(
                    c.topic(),
                    c.baseline().words(),
                    c.score().words(),
                    c.cases(),
                    c.skill().blocks(),
                    c.model(),
                    c.naive(),
                    c.skill().gain(),
                    c.skill().interval().low(),
                    c.skill().interval().high(),
                    c.skill().words());
        }
        return cells.csv();
    }

    /** The comparisons for a terminal, with what they mean. */
    public static String text(Contest contest) {
        Cells cells =
                new Cells("topic", "against", "score", "cases", "model", "baseline", "gain (95 % interval)", "verdict");
        for (Comparison c : contest.comparisons()) {
            if (c.cases() > 0) {
                cells.row(
                        c.topic(),
                        c.baseline().words(),
                        c.score().words(),
                        Integer.toString(c.cases()),
                        c.model(),
                        c.naive(),
                        Digits.signed(c.skill().gain()) + " ("
                                + Digits.interval(c.skill().interval()) + ")",
                        c.skill().words());
            }
        }
        return cells.text()
                + "Less is better; a positive gain is the model's. Blocks are years, which the intervals resample: with few years"
                + " they are wide.\n";
    }
}
