package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.HypothesisFinding;
import isfara.analysis.ThresholdFinding;
import isfara.store.HypothesisEntry;
import java.io.IOException;
import java.nio.file.Path;

/** What came of what was declared before the first run, as CSV files; none if nothing was. */
final class ExpectationTables {

    private final Findings findings;
    private final Path folder;

    ExpectationTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
    }

    void write() throws IOException {
        if (!findings.hypotheses().isEmpty()) {
            hypotheses();
        }
        if (!findings.thresholds().isEmpty()) {
            thresholds();
        }
    }

    private void hypotheses() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("hypotheses.csv"),
                "number,says,outcome,scenario,with,measure,side,bound,confidence,estimate,low,high,verdict"
                        .split(",", -1))) {
            int number = 1;
            for (HypothesisFinding finding : findings.hypotheses()) {
                HypothesisEntry h = finding.hypothesis();
                csv.row(
                        number++,
                        h.says(),
                        h.outcome(),
                        h.scenario(),
                        h.with(),
                        h.measure(),
                        h.side(),
                        h.bound(),
                        h.confidence(),
                        finding.estimate(),
                        finding.interval().low(),
                        finding.interval().high(),
                        finding.held().words());
            }
        }
    }

    private void thresholds() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("thresholds.csv"),
                "outcome,unit,more_than,scenario,runs,share,share_low,share_high".split(",", -1))) {
            for (ThresholdFinding t : findings.thresholds()) {
                csv.row(
                        t.outcome().column(),
                        t.outcome().unit(),
                        t.threshold(),
                        t.scenario(),
                        t.exceeded().runs(),
                        t.exceeded().share(),
                        t.exceeded().interval().low(),
                        t.exceeded().interval().high());
            }
        }
    }
}
