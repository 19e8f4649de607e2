package isfara.report;

import isfara.analysis.EffectSplit;
import isfara.analysis.EvidenceFlag;
import isfara.analysis.EvidenceFlags;
import isfara.analysis.Findings;
import isfara.analysis.VarianceSplit;
import isfara.analysis.VarianceSplit.Part;
import java.io.IOException;
import java.nio.file.Path;

/** What the answer hangs on, as CSV files: shares of the variance, flags, and what was tried. */
final class HangsTables {

    private final Findings findings;
    private final Path folder;

    HangsTables(Findings findings, Path folder) {
        this.findings = findings;
        this.folder = folder;
    }

    void write() throws IOException {
        if (!findings.variance().splits().isEmpty()) {
            variance();
        }
        if (!findings.flags().tried().isEmpty()) {
            flags();
            tried();
        }
    }

    private void variance() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("variance.csv"),
                "of,outcome,scale,source,share,low,high,set_to_zero,draws,seeds,left_out".split(",", -1))) {
            for (VarianceSplit split : findings.variance().splits()) {
                for (Part part : split.parts()) {
                    csv.row(
                            "runs",
                            split.outcome().column(),
                            split.log() ? "log(1 + x)" : "x",
                            part.source().words(),
                            part.share(),
                            part.interval().low(),
                            part.interval().high(),
                            part.negative() ? 1 : 0,
                            split.draws(),
                            split.seeds(),
                            split.leftOut());
                }
            }
            for (EffectSplit split : findings.variance().effects()) {
                csv.row(
                        "difference of " + split.scenario() + " to the baseline",
                        split.outcome().column(),
                        "x",
                        "uncertain parameters",
                        split.parameters(),
                        split.interval().low(),
                        split.interval().high(),
                        split.negative() ? 1 : 0,
                        "",
                        "",
                        "");
            }
        }
    }

    private void flags() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("evidence-flags.csv"),
                ("scenario,outcome,parameter,evidence,p05,p95,effect_at_p05,effect_at_p05_low,effect_at_p05_high,"
                                + "effect_at_p95,effect_at_p95_low,effect_at_p95_high,turns,p")
                        .split(",", -1))) {
            for (EvidenceFlag f : findings.flags().flags()) {
                csv.row(
                        f.scenario(),
                        f.outcome().column(),
                        f.parameter(),
                        f.evidence(),
                        f.low(),
                        f.high(),
                        f.atLow(),
                        f.atLowInterval().low(),
                        f.atLowInterval().high(),
                        f.atHigh(),
                        f.atHighInterval().low(),
                        f.atHighInterval().high(),
                        f.turns() ? 1 : 0,
                        f.p());
            }
        }
    }

    private void tried() throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("evidence-tried.csv"), "scenario", "outcome", "parameters", "draws", "visible_change")) {
            for (EvidenceFlags.Tried t : findings.flags().tried()) {
                csv.row(t.scenario(), t.outcome().column(), t.parameters(), t.draws(), t.visible());
            }
        }
    }
}
