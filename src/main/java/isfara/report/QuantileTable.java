package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.Quantiles;
import isfara.analysis.ScenarioFindings;
import isfara.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Path;

/** The distribution of every headline outcome: the value that a share of the runs does not exceed, per cent by per cent (type 7). */
final class QuantileTable {

    private QuantileTable() {}

    static void write(Findings findings, Path folder) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("quantiles.csv"), "scenario", "outcome", "unit", "share_at_most", "value")) {
            for (ScenarioFindings s : findings.scenarios()) {
                for (Outcome outcome : Headlines.ALL) {
                    Quantiles quantiles = Quantiles.of(s.runs().of(outcome));
                    for (int percent = 0; percent <= 100; percent++) {
                        double share = percent / 100.0;
                        csv.row(s.name(), outcome.column(), outcome.unit(), share, quantiles.at(share));
                    }
                }
            }
        }
    }
}
