package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.PointFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The main outcomes at each point of a design, as a CSV file; none without a design. */
final class PointTable {

    private PointTable() {}

    static void write(Findings findings, Path folder) throws IOException {
        if (findings.points().isEmpty()) {
            return;
        }
        List<String> head = new ArrayList<>(List.of("scenario", "point"));
        head.addAll(findings.manifest().factors());
        head.addAll(List.of("outcome", "unit", "runs", "mean", "mean_low", "mean_high", "difference", "low", "high"));
        try (CsvTable csv = new CsvTable(folder.resolve("points.csv"), head.toArray(String[]::new))) {
            for (PointFinding p : findings.points()) {
                List<Object> row = new ArrayList<>(List.of(p.scenario(), p.point()));
                row.addAll(p.values());
                row.addAll(List.of(
                        p.outcome().column(),
                        p.outcome().unit(),
                        p.runs(),
                        p.mean(),
                        p.meanInterval().low(),
                        p.meanInterval().high(),
                        p.difference(),
                        p.differenceInterval().low(),
                        p.differenceInterval().high()));
                csv.row(row.toArray());
            }
        }
    }
}
