package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.Ends;
import isfara.analysis.Ends.Way;
import isfara.analysis.Findings;
import isfara.analysis.Interval;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.WarWithin;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How likely a war is within a few months, what each scenario changes in that, and how clashes end before and after. */
final class WarWithinSection {

    /** Less than this is not worth a word. */
    private static final double SEEN = 0.0005;

    private WarWithinSection() {}

    static String html(Findings findings) {
        List<String> spans =
                findings.warWithin().stream().map(WarWithin::span).distinct().toList();
        String whole = spans.get(spans.size() - 1);
        boolean compared = !findings.alternatives().isEmpty();
        List<String> head = new ArrayList<>(List.of("scenario"));
        spans.forEach(span -> head.add("within " + span));
        if (compared) {
            head.addAll(List.of("difference within " + whole, "risk ratio", "verdict"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (ScenarioFindings s : findings.scenarios()) {
            List<String> row = new ArrayList<>(List.of(s.name()));
            spans.forEach(span -> row.add(chance(findings, s.name(), span)));
            if (compared) {
                row.addAll(change(findings, s.name(), whole));
            }
            rows.add(row);
        }
        StringBuilder html = new StringBuilder();
        html.append(Html.table("chance of at least one war from the start (95 % interval)", head, rows));
        int leftOut =
                findings.warWithin().stream().mapToInt(WarWithin::leftOut).max().orElse(0);
        if (leftOut > 0) {
            html.append(Html.element(
                    "p",
                    "Runs that ended before a time was over are left out of it: up to " + Digits.number(leftOut)
                            + " of a scenario."));
        }
        ends(findings.baseline()).forEach(sentence -> html.append(Html.element("p", sentence)));
        return html.toString();
    }

    private static String chance(Findings findings, String scenario, String span) {
        return findings.warWithin().stream()
                .filter(w -> w.scenario().equals(scenario) && w.span().equals(span))
                .map(w -> Digits.percent(w.chance().share()) + " ("
                        + Digits.percent(w.chance().interval()) + ")")
                .findFirst()
                .orElse("–");
    }

    private static List<String> change(Findings findings, String scenario, String span) {
        return findings.warWithin().stream()
                .filter(w -> w.scenario().equals(scenario) && w.span().equals(span))
                .flatMap(w -> w.effect().stream())
                .map(effect -> List.of(
                        new Quantity(Outcome.WAR).difference(effect.difference(), effect.interval()),
                        Digits.number(effect.riskRatio())
                                + (effect.riskRatioInterval().known()
                                        ? " (" + Digits.interval(effect.riskRatioInterval()) + ")"
                                        : ""),
                        effect.verdict().words()))
                .findFirst()
                .orElse(List.of("–", "–", "–"));
    }

    /** A sentence for each kind of thing that ends. */
    private static List<String> ends(ScenarioFindings s) {
        return s.ends().stream()
                .map(ends -> capital(ends.what()) + " (" + Digits.number(ends.subjects()) + " in all runs of "
                        + s.name() + ") within " + Digits.number(hours(ends)) + " hours: " + ways(ends) + ".")
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static double hours(Ends ends) {
        return ends.ways().get(0).share().length();
    }

    private static String ways(Ends ends) {
        int last = (int) hours(ends) - 1;
        double going = ends.going(last);
        String still = going < SEEN ? "" : "; still going on, " + Digits.percent(going);
        return ends.ways().stream().map(way -> way(way, last)).collect(Collectors.joining("; ")) + still;
    }

    private static String way(Way way, int last) {
        double share = way.share().at(last);
        Interval interval = new Interval(way.low().at(last), way.high().at(last));
        int half = 0;
        while (half < last && way.share().at(half) < share / 2) {
            half++;
        }
        return way.words() + ", " + Digits.percent(share)
                + (interval.known() ? " (95 % interval " + Digits.percent(interval) + ")" : "")
                + (share > 0 ? ", half of them within " + Digits.number(half + 1.0) + " hours" : "");
    }
}
