package isfara.report;

import isfara.analysis.Digits;
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

    private static final List<String> HEAD =
            List.of("scenario", "difference of means", "relative", "more in, less in", "risk ratio of any", "verdict");

    private EffectTable() {}

    static String html(Findings findings) {
        StringBuilder html = new StringBuilder();
        for (Outcome outcome : HEADLINES) {
            Quantity quantity = new Quantity(outcome);
            double baseline = findings.baseline().summary(outcome).mean();
            List<List<String>> rows = new ArrayList<>();
            for (ScenarioFindings s : findings.alternatives()) {
                rows.add(row(s.name(), findings.effect(s.name(), outcome), quantity));
            }
            for (Effect e : findings.effects()) {
                if (e.outcome() == outcome
                        && !e.with().equals(findings.manifest().baseline())) {
                    rows.add(row(e.scenario() + " against " + e.with(), e, quantity));
                }
            }
            html.append(Html.table(
                    quantity.name() + "; mean of " + findings.manifest().baseline() + ": " + quantity.value(baseline),
                    HEAD,
                    rows));
        }
        return html.toString();
    }

    private static List<String> row(String name, Effect e, Quantity quantity) {
        String relative = Digits.percent(e.relative())
                + (e.relativeInterval().known() ? " (" + Digits.percent(e.relativeInterval()) + ")" : "");
        String ratio = Digits.number(e.riskRatio())
                + (e.riskRatioInterval().known() ? " (" + Digits.interval(e.riskRatioInterval()) + ")" : "");
        return List.of(
                name,
                quantity.difference(e.difference(), e.interval()),
                relative,
                Digits.percent(e.larger().share()) + ", "
                        + Digits.percent(e.smaller().share()),
                ratio,
                e.verdict().words());
    }
}
