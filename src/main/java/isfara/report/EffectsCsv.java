package isfara.report;

import isfara.analysis.Effect;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Effects with all their numbers, a row each. */
public final class EffectsCsv {

    private static final String HEAD =
            "scenario,baseline,outcome,unit,pairs,baseline_mean,difference,low,high,below,relative,relative_low,relative_high,"
                    + "more,more_low,more_high,less,less_low,less_high,risk_ratio,risk_ratio_low,risk_ratio_high,"
                    + "pairing_factor,verdict";

    private EffectsCsv() {}

    /** As the text of a CSV file. */
    public static String text(List<Effect> effects) {
        return CsvTable.text(HEAD, csv -> rows(effects, csv));
    }

    /** Writes them and closes the writer. */
    static void write(List<Effect> effects, Writer writer) throws IOException {
        try (CsvTable csv = new CsvTable(writer, HEAD.split(",", -1))) {
            rows(effects, csv);
        }
    }

    private static void rows(List<Effect> effects, CsvTable csv) throws IOException {
        for (Effect e : effects) {
            csv.row(
                    e.scenario(),
                    e.with(),
                    e.outcome().column(),
                    e.outcome().unit(),
                    e.pairs(),
                    e.baselineMean(),
                    e.difference(),
                    e.interval().low(),
                    e.interval().high(),
                    e.below(),
                    e.relative(),
                    e.relativeInterval().low(),
                    e.relativeInterval().high(),
                    e.larger().share(),
                    e.larger().interval().low(),
                    e.larger().interval().high(),
                    e.smaller().share(),
                    e.smaller().interval().low(),
                    e.smaller().interval().high(),
                    e.riskRatio(),
                    e.riskRatioInterval().low(),
                    e.riskRatioInterval().high(),
                    e.pairing(),
                    e.verdict().words());
        }
    }
}
