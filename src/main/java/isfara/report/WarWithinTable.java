package isfara.report;

import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.WarWithin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How likely a war is within a time, and what each scenario changes in that, as {@code war-within.csv}. */
final class WarWithinTable {

    private WarWithinTable() {}

    static void write(Findings findings, Path folder) throws IOException {
        try (CsvTable csv = new CsvTable(
                folder.resolve("war-within.csv"),
                ("scenario,within,days,runs,left_out,chance,chance_low,chance_high,pairs,difference,low,high,"
                                + "risk_ratio,risk_ratio_low,risk_ratio_high,verdict")
                        .split(",", -1))) {
            for (WarWithin war : findings.warWithin()) {
                List<Object> row = new ArrayList<>(List.of(
                        war.scenario(),
                        war.span(),
                        war.days(),
                        war.chance().runs(),
                        war.leftOut(),
                        war.chance().share(),
                        war.chance().interval().low(),
                        war.chance().interval().high()));
                row.addAll(war.effect().map(WarWithinTable::cells).orElse(List.of("", "", "", "", "", "", "", "")));
                csv.row(row.toArray());
            }
        }
    }

    private static List<Object> cells(Effect effect) {
        return List.of(
                effect.pairs(),
                effect.difference(),
                effect.interval().low(),
                effect.interval().high(),
                effect.riskRatio(),
                effect.riskRatioInterval().low(),
                effect.riskRatioInterval().high(),
                effect.verdict().words());
    }
}
