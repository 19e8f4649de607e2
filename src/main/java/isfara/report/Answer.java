package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.Interval;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The answer in three sentences: the baseline, what happens to deaths, what happens to evacuees and to the chance of war. */
final class Answer {

    private final Findings findings;

    Answer(Findings findings) {
        this.findings = findings;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(alone(findings.baseline()));
        if (!findings.alternatives().isEmpty()) {
            sentences.add("Compared with " + findings.manifest().baseline()
                    + " on the same luck (95 % intervals in brackets)," + " mean deaths differ " + each(Outcome.DEATHS)
                    + ".");
            sentences.add("The mean number of people who left home differs " + each(Outcome.EVACUEES_EVER)
                    + "; the chance of a war differs " + each(Outcome.WAR) + ".");
        }
        return sentences;
    }

    private static String alone(ScenarioFindings s) {
        Summary deaths = s.summary(Outcome.DEATHS);
        Summary evacuees = s.summary(Outcome.EVACUEES_EVER);
        Summary war = s.summary(Outcome.WAR);
        return "In " + s.name() + " the model gives over " + s.scenario().days() + " days a mean of "
                + Digits.number(deaths.mean()) + " deaths" + bracket(deaths.meanInterval()) + ", with a median of "
                + Digits.number(deaths.median()) + " and " + Digits.number(deaths.p95())
                + " or more in the worst 5 % of the runs; a mean of " + Digits.number(evacuees.mean())
                + " people who left home" + bracket(evacuees.meanInterval()) + "; and a war in "
                + Digits.percent(war.any().share()) + " of the runs (95 % interval "
                + Digits.percent(war.any().interval()) + ").";
    }

    private String each(Outcome outcome) {
        return findings.alternatives().stream()
                .map(s -> one(findings.effect(s.name(), outcome)))
                .collect(Collectors.joining("; "));
    }

    private static String one(Effect effect) {
        return "with " + effect.scenario() + " by "
                + new Quantity(effect.outcome()).difference(effect.difference(), effect.interval()) + ", "
                + effect.verdict().words();
    }

    private static String bracket(Interval interval) {
        return interval.known() ? " (95 % interval " + Digits.interval(interval) + ")" : "";
    }
}
