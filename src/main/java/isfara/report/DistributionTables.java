package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Quantiles;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.outcome.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** How deaths and evacuees are spread over the runs, as CSV files named like the figures. */
final class DistributionTables {

    private final Findings findings;
    private final Path folder;

    DistributionTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
    }

    void write() throws IOException {
        write("distribution-deaths.csv", Outcome.DEATHS);
        write("distribution-evacuees.csv", Outcome.EVACUEES_EVER);
    }

    /** Means are of all runs, quantiles of those above none. */
    private void write(String file, Outcome outcome) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve(file),
                ("scenario,runs,share_none,mean,mean_low,mean_high,runs_above_none,p05_above_none,p25_above_none,"
                                + "median_above_none,p75_above_none,p95_above_none,largest")
                        .split(",", -1))) {
            for (ScenarioFindings s : findings.scenarios()) {
                Summary all = s.summary(outcome);
                Quantiles above = Quantiles.of(
                        Arrays.stream(s.runs().of(outcome)).filter(v -> v > 0).toArray());
                csv.row(
                        s.name(),
                        all.runs(),
                        1 - all.any().share(),
                        all.mean(),
                        all.meanInterval().low(),
                        all.meanInterval().high(),
                        above.count(),
                        above.at(0.05),
                        above.at(0.25),
                        above.at(0.5),
                        above.at(0.75),
                        above.at(0.95),
                        above.at(1));
            }
        }
    }
}
