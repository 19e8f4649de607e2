package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.ScenarioFindings;
import isfara.outcome.Outcome;
import java.util.List;

/** What each scenario changes: one table for each headline outcome. */
final class EffectTable {

    static final List<Outcome> HEADLINES = List.of(
            Outcome.DEATHS,
            Outcome.DEATHS_CIVILIAN,
            Outcome.INJURED,
            Outcome.EVACUEES_EVER,
            Outcome.DISPLACED_DAYS,
            Outcome.HOMES_DESTROYED,
            Outcome.WAR,
            Outcome.INCIDENTS);

    /** These are shown at once; the others can be opened. */
    static final List<Outcome> FIRST = List.of(Outcome.DEATHS, Outcome.EVACUEES_EVER, Outcome.WAR);

    private static final List<String> HEAD =
            List.of("scenario", "difference of means", "relative", "more in, less in", "risk ratio of any", "verdict");

    private EffectTable() {}

    static String html(Findings findings) {
        StringBuilder first = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (Outcome outcome : HEADLINES) {
            Quantity quantity = new Quantity(outcome);
            double baseline = findings.baseline().summary(outcome).mean();
            HtmlTable table = new HtmlTable(
                    quantity.name() + "; mean of " + findings.manifest().baseline() + ": " + quantity.value(baseline),
                    HEAD);
            for (ScenarioFindings s : findings.alternatives()) {
                table.row(s.name(), row(s.name(), findings.effect(s.name(), outcome), quantity));
            }
            for (Effect e : findings.effects()) {
                if (e.outcome() == outcome
                        && !e.with().equals(findings.manifest().baseline())) {
                    table.row(e.scenario(), row(e.scenario() + " against " + e.with(), e, quantity));
                }
            }
            (FIRST.contains(outcome) ? first : others).append(table.html());
        }
        return first
                + Html.details(
                        "The same for civilians, injured, days away from home, homes and disputes", others.toString());
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
