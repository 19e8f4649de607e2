package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.Precision;
import isfara.analysis.Precision.Need;
import isfara.analysis.ScenarioFindings;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** How precise the answer is, and how many replications a more precise one needs. */
final class PrecisionSection {

    private static final String TENTH = "10 % of the mean";
    private static final String ONE_DEATH = "1 death";

    private PrecisionSection() {}

    static String html(Findings findings) {
        List<String> head = new ArrayList<>(List.of("scenario"));
        for (String what : List.of("deaths", "people who left home", "chance of a war")) {
            head.add(what + ": now, and for ± 10 %");
        }
        boolean compared = !findings.alternatives().isEmpty();
        if (compared) {
            head.add("difference in deaths: now, and for ± 1 death");
        }
        HtmlTable table = new HtmlTable(
                "half widths of the 95 % intervals, and replications of each scenario that would be needed in all",
                head);
        for (ScenarioFindings s : findings.scenarios()) {
            List<String> row = new ArrayList<>(List.of(s.name()));
            for (Outcome outcome : Headlines.ANSWER) {
                Precision p = find(findings, s.name(), outcome, false);
                row.add("± " + Digits.percent(p.halfWidth() / StrictMath.abs(p.value())) + "; " + needed(p, TENTH));
            }
            if (compared) {
                row.add(
                        s.name().equals(findings.baseline().name())
                                ? "–"
                                : ofDifference(find(findings, s.name(), Outcome.DEATHS, true)));
            }
            table.row(s.name(), row);
        }
        return Html.element("p", sentence(findings)) + table.html();
    }

    private static String sentence(Findings findings) {
        boolean single = findings.baseline().runs().clusters().singleDraw();
        int seeds = findings.manifest().seedsPerDraw();
        String how = single
                ? "More seeds are meant, for there is one draw of the parameters."
                : "With as many seeds per draw as now (" + seeds
                        + "): it takes more draws, not more seeds of the same draws.";
        return "A relative precision of ± 10 % means that the 95 % interval reaches a tenth of the mean to either side. "
                + how
                + " The numbers suppose that the spread between draws stays what it is; where few runs have a war they are"
                + " rough.";
    }

    private static String ofDifference(Precision p) {
        return "± " + Digits.number(p.halfWidth()) + "; " + needed(p, ONE_DEATH);
    }

    private static String needed(Precision p, String words) {
        double replications = p.needs().stream()
                .filter(need -> need.words().equals(words))
                .mapToDouble(Need::replications)
                .findFirst()
                .orElse(Double.NaN);
        return Double.isNaN(replications)
                ? "cannot be said"
                : replications <= p.replications() ? "enough" : Digits.number(replications);
    }

    private static Precision find(Findings findings, String scenario, Outcome outcome, boolean difference) {
        return findings.precision().stream()
                .filter(p -> p.scenario().equals(scenario) && p.outcome() == outcome && p.difference() == difference)
                .findFirst()
                .orElseThrow();
    }
}
