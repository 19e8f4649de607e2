package isfara.report;

import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.ScenarioFindings;
import isfara.outcome.Outcome;

/** What each scenario changes: one table for each headline outcome. */
final class EffectTable {

    private EffectTable() {}

    static String html(Findings findings) {
        StringBuilder first = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (Outcome outcome : Headlines.ALL) {
            double mean = findings.baseline().summary(outcome).mean();
            String baseline = findings.manifest().baseline();
            HtmlTable table = new HtmlTable(EffectRow.heading(outcome, baseline, mean), EffectRow.HEAD);
            for (ScenarioFindings s : findings.alternatives()) {
                table.row(s.name(), EffectRow.of(s.name(), findings.effect(s.name(), outcome)));
            }
            for (Effect e : findings.effects()) {
                if (e.outcome() == outcome && !e.with().equals(baseline)) {
                    table.row(e.scenario(), EffectRow.of(e.scenario() + " against " + e.with(), e));
                }
            }
            (Headlines.ANSWER.contains(outcome) ? first : others).append(table.html());
        }
        return first
                + Html.details(
                        "The same for civilians, injured, days away from home, homes and disputes", others.toString());
    }
}
