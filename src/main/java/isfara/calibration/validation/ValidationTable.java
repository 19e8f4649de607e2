package isfara.calibration.validation;

import isfara.analysis.Digits;
import isfara.analysis.score.Check;
import isfara.analysis.score.Coverage;
import java.util.List;
import java.util.stream.Stream;

/** A validation as a file for programs and as a table for a terminal. */
public final class ValidationTable {

    private ValidationTable() {}

    /** One row for each quantity. Empty cells are numbers that there are not; infinite ends are written {@code Infinity}. */
    public static String csv(Validation validation) {
        Cells cells = new Cells(
                "quantity",
                "group",
                "name",
                "unit",
                "fitted",
                "observed_low",
                "observed_best",
                "observed_high",
                "posterior_median",
                "posterior_low_50",
                "posterior_high_50",
                "posterior_low_90",
                "posterior_high_90",
                "posterior_applies",
                "prior_median",
                "prior_low_90",
                "prior_high_90",
                "inside_50",
                "inside_90",
                "range_meets_90",
                "width_ratio",
                "interval_score",
                "prior_interval_score",
                "pit_low",
                "pit",
                "pit_high",
                "source");
        for (Check c : validation.checks()) {
            cells.row(
                    c.id(),
                    c.group(),
                    c.name(),
                    c.unit(),
                    c.fitted(),
                    c.low(),
                    c.best(),
                    c.high(),
                    c.posterior().median(),
                    c.posterior().low50(),
                    c.posterior().high50(),
                    c.posterior().low90(),
                    c.posterior().high90(),
                    c.posterior().applies(),
                    c.prior().median(),
                    c.prior().low90(),
                    c.prior().high90(),
                    c.inside50(),
                    c.inside90(),
                    c.meets90(),
                    c.widthRatio(),
                    c.intervalScore(),
                    c.priorIntervalScore(),
                    c.pit().low(),
                    c.pit().middle(),
                    c.pit().high(),
                    c.source());
        }
        return cells.csv();
    }

    /** One row for fitted quantities, one for the others, one for all. */
    public static String summaryCsv(Validation validation) {
        Cells cells = new Cells(
                "quantities",
                "number",
                "inside_50",
                "inside_50_low",
                "inside_50_high",
                "inside_90",
                "inside_90_low",
                "inside_90_high",
                "range_meets_90",
                "median_width_ratio",
                "median_score_ratio");
        for (Summary s : summaries(validation)) {
            cells.row(
                    s.title(),
                    s.inside90().all(),
                    s.inside50().share(),
                    s.inside50().interval().low(),
                    s.inside50().interval().high(),
                    s.inside90().share(),
                    s.inside90().interval().low(),
                    s.inside90().interval().high(),
                    s.meets90().share(),
                    s.widthRatio(),
                    s.scoreRatio());
        }
        return cells.csv();
    }

    /** For a terminal: fitted quantities, then the others, then both on the whole. */
    public static String text(Validation validation) {
        return section("Fitted", validation.fitted())
                + section("Not fitted: predicted", validation.unfitted())
                + summary(validation);
    }

    private static String section(String title, List<Check> checks) {
        if (checks.isEmpty()) {
            return "";
        }
        Cells cells = new Cells(
                "quantity",
                "documented",
                "median",
                "50 % band",
                "90 % band",
                "prior 90 %",
                "width",
                "PIT",
                "documented lies");
        for (Check c : checks) {
            cells.row(
                    c.name() + ", " + c.unit(),
                    c.documented(),
                    c.number(c.posterior().median()),
                    c.range(c.posterior().low50(), c.posterior().high50()),
                    c.range(c.posterior().low90(), c.posterior().high90()),
                    c.range(c.prior().low90(), c.prior().high90()),
                    c.widthRatio(),
                    c.pit().middle(),
                    c.verdict());
        }
        return title + "\n" + cells.text() + "\n";
    }

    private static String summary(Validation validation) {
        Cells cells = new Cells(
                "on the whole",
                "number",
                "inside 50 %",
                "inside 90 %",
                "range meets 90 %",
                "median width",
                "median score");
        for (Summary s : summaries(validation)) {
            cells.row(
                    s.title(),
                    Integer.toString(s.inside90().all()),
                    covered(s.inside50()),
                    covered(s.inside90()),
                    covered(s.meets90()),
                    s.widthRatio(),
                    s.scoreRatio());
        }
        return cells.text()
                + "Inside: by the number to quote; 95 % intervals as if quantities were independent."
                + " Width and score: of the 90 % band, relative to the prior's; below 1 the record has taught something.\n";
    }

    /** Fitted, not fitted, all: those of which there are any. */
    private static List<Summary> summaries(Validation validation) {
        return Stream.of(validation.ofFitted(), validation.ofUnfitted(), validation.ofAll())
                .filter(s -> s.inside90().all() > 0)
                .toList();
    }

    private static String covered(Coverage coverage) {
        return coverage.inside() + " = " + Digits.percent(coverage.share()) + " (" + Digits.percent(coverage.interval())
                + ")";
    }
}
