package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.HypothesisFinding;
import isfara.analysis.ThresholdFinding;
import isfara.store.HypothesisEntry;
import java.util.List;

/** What came of hypotheses and thresholds that were declared before the first run. */
final class ExpectationSection {

    private ExpectationSection() {}

    static String html(Findings findings) {
        return hypotheses(findings) + thresholds(findings);
    }

    private static String hypotheses(Findings findings) {
        if (findings.hypotheses().isEmpty()) {
            return "";
        }
        HtmlTable table = new HtmlTable(
                "Hypotheses, declared before the first run",
                List.of("hypothesis", "what it claims", "found (interval at its own confidence)", "verdict"));
        for (HypothesisFinding finding : findings.hypotheses()) {
            HypothesisEntry h = finding.hypothesis();
            table.row(
                    "",
                    List.of(
                            h.says(),
                            h.checkable() ? claim(h) : "a sentence that people judge",
                            Digits.number(finding.estimate())
                                    + (finding.interval().known()
                                            ? " (" + Digits.interval(finding.interval()) + ")"
                                            : ""),
                            finding.held().words()));
        }
        return table.html();
    }

    private static String claim(HypothesisEntry h) {
        return h.outcome() + ": " + h.measure() + " of the means, " + h.scenario() + " to " + h.with() + ", " + h.side()
                + " " + Digits.number(h.bound()) + " with " + Digits.percent(h.confidence()) + " confidence";
    }

    private static String thresholds(Findings findings) {
        if (findings.thresholds().isEmpty()) {
            return "";
        }
        HtmlTable table = new HtmlTable(
                "How often values are exceeded that were named before the first run",
                List.of("scenario", "outcome", "more than", "share of the runs (95 % interval)"));
        for (ThresholdFinding t : findings.thresholds()) {
            table.row(
                    t.scenario(),
                    List.of(
                            t.scenario(),
                            new Quantity(t.outcome()).name(),
                            Digits.number(t.threshold()),
                            Digits.percent(t.exceeded().share()) + " ("
                                    + Digits.percent(t.exceeded().interval()) + ")"));
        }
        return table.html();
    }
}
