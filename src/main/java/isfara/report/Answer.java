package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Effect;
import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.Interval;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.Summary;
import isfara.analysis.Verdict;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The answer: three sentences (what the baseline gives, what happens to deaths, what happens to evacuees and to the chance of war)
 * and a table that says the same scenario by scenario.
 */
final class Answer {

    /** Of more scenarios only the table gives every number. */
    private static final int FEW = 3;

    /** The resamples are not enough to tell more finely. */
    private static final double NEARLY_ALL = 0.995;

    private static final String UNCHANGED = "practically the same";
    private static final String UNCLEAR = "not clearly different";
    private static final String HANGING = "of a size or a sign that hangs on an assumption";

    private final Findings findings;

    Answer(Findings findings) {
        this.findings = findings;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(alone(findings.baseline()));
        if (!findings.alternatives().isEmpty()) {
            boolean few = findings.alternatives().size() <= FEW;
            sentences.add("On the same luck as " + findings.manifest().baseline() + ", mean deaths are "
                    + grouped(Outcome.DEATHS, true) + ".");
            sentences.add("People who left home are " + grouped(Outcome.EVACUEES_EVER, few)
                    + "; the chance of a war is " + grouped(Outcome.WAR, few) + ".");
        }
        return sentences;
    }

    /** What is clear first, then what is not. */
    private String grouped(Outcome outcome, boolean numbers) {
        Quantity quantity = new Quantity(outcome);
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List.of("clearly " + quantity.less(), "clearly " + quantity.more(), UNCHANGED, UNCLEAR, HANGING)
                .forEach(group -> groups.put(group, new ArrayList<>()));
        for (ScenarioFindings s : findings.alternatives()) {
            Effect effect = findings.effect(s.name(), outcome);
            String group = group(effect.verdict(), quantity);
            groups.get(group)
                    .add(s.name() + (numbers ? ": " + quantity.change(effect.difference(), effect.interval()) : ""));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group.getKey() + " with " + String.join(numbers ? "; with " : ", ", group.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String group(Verdict verdict, Quantity quantity) {
        if (verdict instanceof Verdict.Clear clear) {
            return "clearly " + (clear.lower() ? quantity.less() : quantity.more());
        }
        if (verdict instanceof Verdict.Hangs) {
            return HANGING;
        }
        return verdict instanceof Verdict.None ? UNCHANGED : UNCLEAR;
    }

    /** What each scenario changes, at a glance; nothing when there is only the baseline. */
    String table() {
        if (findings.alternatives().isEmpty()) {
            return "";
        }
        HtmlTable table = new HtmlTable(
                "What each scenario changes against " + findings.manifest().baseline()
                        + ": mean of a run, with 95 % intervals",
                List.of("scenario", "deaths", "people who left home", "chance of a war", "how sure of deaths"));
        for (ScenarioFindings s : findings.alternatives()) {
            List<String> cells = new ArrayList<>(List.of(s.name()));
            for (Outcome outcome : Headlines.ANSWER) {
                Effect effect = findings.effect(s.name(), outcome);
                cells.add(new Quantity(outcome).change(effect.difference(), effect.interval()));
            }
            cells.add(sure(findings.effect(s.name(), Outcome.DEATHS)));
            table.row(s.name(), cells);
        }
        return table.html();
    }

    /** The verdict, and how often chance would have it the other way. */
    private static String sure(Effect effect) {
        double below = effect.below();
        if (Double.isNaN(below) || effect.difference() == 0) {
            return effect.verdict().words();
        }
        boolean fewer = effect.difference() < 0;
        double share = fewer ? below : 1 - below;
        return effect.verdict().words() + "; " + (fewer ? "fewer" : "more") + " in "
                + (share > NEARLY_ALL ? "nearly all" : Digits.percent(share) + " of") + " resamples";
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

    private static String bracket(Interval interval) {
        return interval.known() ? " (95 % interval " + Digits.interval(interval) + ")" : "";
    }
}
