package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.PointFinding;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Deaths at each point of a design, scenario by scenario; every outcome is in {@code points.csv}. */
final class PointSection {

    /** Longer tables are read in the file. */
    private static final int MOST = 60;

    private PointSection() {}

    static String html(Findings findings) {
        List<PointFinding> points = findings.points().stream()
                .filter(p -> p.outcome() == Outcome.DEATHS)
                .toList();
        if (points.isEmpty()) {
            return "";
        }
        Quantity deaths = new Quantity(Outcome.DEATHS);
        List<String> head = new ArrayList<>(List.of("scenario"));
        head.addAll(findings.manifest().factors());
        head.addAll(List.of("mean deaths (95 % interval)", "against the baseline at the same point"));
        HtmlTable table = new HtmlTable("Deaths at each point, on the same draws and luck", head);
        for (PointFinding p : points.subList(0, StrictMath.min(MOST, points.size()))) {
            List<String> row = new ArrayList<>(List.of(p.scenario()));
            row.addAll(p.values());
            row.add(deaths.value(p.mean(), p.meanInterval()));
            row.add(Double.isNaN(p.difference()) ? "–" : deaths.change(p.difference(), p.differenceInterval()));
            table.row(p.scenario(), row);
        }
        return table.html()
                + "<p>"
                + (points.size() > MOST ? "The first " + MOST + " of " + points.size() + " rows. " : "")
                + "All points and more outcomes: <a href=\"tables/points.csv\">points.csv</a>.</p>\n";
    }
}
