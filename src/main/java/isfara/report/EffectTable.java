package isfara.report;

import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.TellingRuns;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** What each scenario changes: one table for each headline outcome. */
final class EffectTable {

    static final List<Outcome> HEADLINES = TellingRuns.HEADLINES;

    private EffectTable() {}

    static String html(Findings findings) {
        StringBuilder html = new StringBuilder();
        for (Outcome outcome : HEADLINES) {
            double baseline = findings.baseline().summary(outcome).mean();
            List<List<String>> rows = new ArrayList<>();
            for (ScenarioFindings s : findings.alternatives()) {
                rows.add(EffectRow.of(s.name(), findings.effect(s.name(), outcome)));
            }
            for (Effect e : findings.effects()) {
                if (e.outcome() == outcome
                        && !e.with().equals(findings.manifest().baseline())) {
                    rows.add(EffectRow.of(e.scenario() + " against " + e.with(), e));
                }
            }
            html.append(Html.table(
                    EffectRow.heading(outcome, findings.manifest().baseline(), baseline), EffectRow.HEAD, rows));
        }
        return html.toString();
    }
}
