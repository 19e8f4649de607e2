package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Interval;
import isfara.analysis.sensitivity.Swing;
import java.util.Comparator;
import java.util.List;

/** The parameters with which effects turn or halve, as a table: those found beyond luck first. */
final class SwingRows {

    private static final int MOST_ROWS = 10;

    private SwingRows() {}

    /** The table; nothing when there are none. */
    static String html(List<Swing> grave) {
        if (grave.isEmpty()) {
            return "";
        }
        List<List<String>> rows = grave.stream()
                .sorted(Comparator.comparing((Swing s) -> !s.flagged())
                        .thenComparing(Swing::bearing)
                        .thenComparing(Swing::adjusted))
                .limit(MOST_ROWS)
                .map(s -> {
                    Quantity quantity = new Quantity(s.subject().outcome());
                    return List.of(
                            s.parameter().name(),
                            s.parameter().evidence().word(),
                            s.subject().scenario() + ", "
                                    + s.subject().outcome().column(),
                            quantity.difference(s.atLow(), Interval.UNKNOWN) + " at "
                                    + Digits.small(s.parameter().low()),
                            quantity.difference(s.atHigh(), Interval.UNKNOWN) + " at "
                                    + Digits.small(s.parameter().high()),
                            quantity.difference(s.change().value(), s.change().interval()),
                            s.bearing().word());
                })
                .toList();
        return Html.table(
                rows.size() < grave.size()
                        ? "The " + MOST_ROWS + " strongest of " + grave.size()
                                + " parameters and effects that turn or halve"
                        : "Parameters with which an effect turns or halves",
                List.of(
                        "parameter",
                        "evidence",
                        "effect of",
                        "at the low end",
                        "at the high end",
                        "change (95 %)",
                        "the effect"),
                rows);
    }
}
