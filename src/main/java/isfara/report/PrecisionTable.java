package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Precision;
import isfara.analysis.Precision.Need;
import java.io.IOException;
import java.nio.file.Path;

/** How precise each estimate is and what more precision needs, as {@code precision.csv}. */
final class PrecisionTable {

    private PrecisionTable() {}

    static void write(Findings findings, Path folder) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("precision.csv"),
                ("scenario,outcome,unit,estimate,value,half_width,replications,wanted,wanted_half_width,"
                                + "replications_needed")
                        .split(",", -1))) {
            for (Precision p : findings.precision()) {
                for (Need need : p.needs()) {
                    csv.row(
                            p.scenario(),
                            p.outcome().column(),
                            p.outcome().unit(),
                            p.difference() ? "difference to the baseline" : "mean",
                            p.value(),
                            p.halfWidth(),
                            p.replications(),
                            need.words(),
                            need.halfWidth(),
                            need.replications());
                }
            }
        }
    }
}
