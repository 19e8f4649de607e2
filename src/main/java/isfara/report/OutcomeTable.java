package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.outcome.Outcome;
import java.util.List;

/** What the runs of each scenario come to: one table for each headline outcome. */
final class OutcomeTable {

    private static final List<String> HEAD = List.of(
            "scenario",
            "any at all",
            "mean (95 % interval)",
            "median",
            "90 % of runs between",
            "mean of the worst 10 %",
            "mean of the worst 5 %");

    private OutcomeTable() {}

    static String html(Findings findings) {
        StringBuilder first = new StringBuilder();
        StringBuilder others = new StringBuilder();
        for (Outcome outcome : Headlines.ALL) {
            StringBuilder html = Headlines.ANSWER.contains(outcome) ? first : others;
            if (outcome == Outcome.WAR) {
                html.append(wars(findings));
            } else {
                HtmlTable table = new HtmlTable(new Quantity(outcome).name(), HEAD);
                for (ScenarioFindings s : findings.scenarios()) {
                    table.row(s.name(), row(s.name(), s.summary(outcome)));
                }
                html.append(table.html());
            }
        }
        return first
                + Html.details(
                        "The same for civilians, injured, days away from home, homes and disputes", others.toString());
    }

    private static List<String> row(String scenario, Summary s) {
        Quantity quantity = new Quantity(s.outcome());
        return List.of(
                scenario,
                Digits.percent(s.any().share()) + " (" + Digits.percent(s.any().interval()) + ")",
                quantity.value(s.mean(), s.meanInterval()),
                quantity.value(s.median()),
                quantity.value(s.p05()) + " and " + quantity.value(s.p95()),
                quantity.value(s.worst10(), s.worst10Interval()),
                quantity.value(s.worst5(), s.worst5Interval()));
    }

    private static String wars(Findings findings) {
        HtmlTable table = new HtmlTable(
                Outcome.WARS.meaning() + ": chance of at least one",
                List.of(
                        "scenario",
                        "chance (95 % interval)",
                        "runs",
                        "median day of the first, where there is one",
                        "runs still fighting at the end"));
        for (ScenarioFindings s : findings.scenarios()) {
            Summary war = s.summary(Outcome.WAR);
            Summary first = s.summary(Outcome.FIRST_WAR_DAY);
            Summary fighting = s.summary(Outcome.STILL_FIGHTING);
            table.row(
                    s.name(),
                    List.of(
                            s.name(),
                            Digits.percent(war.any().share()) + " ("
                                    + Digits.percent(war.any().interval()) + ")",
                            Digits.number(war.any().events()) + " of " + Digits.number(war.runs()),
                            first.runs() == 0 ? "–" : "day " + Digits.number(StrictMath.rint(first.median())),
                            Digits.number(fighting.any().events())));
        }
        return table.html();
    }
}
