package isfara.report;

import isfara.analysis.Digits;
import isfara.analysis.EffectSplit;
import isfara.analysis.EvidenceFlag;
import isfara.analysis.EvidenceFlags;
import isfara.analysis.Findings;
import isfara.analysis.Interval;
import isfara.analysis.Variance;
import isfara.analysis.VarianceSplit;
import isfara.analysis.VarianceSplit.Part;
import isfara.analysis.VarianceSplit.Source;
import isfara.analysis.discovery.BoxWords;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the answer hangs on: policy, parameters, luck; which parameters by name; what was not tried. */
final class HangsSection {

    private static final int MOST_FLAGS = 10;

    private HangsSection() {}

    static String html(Findings findings) {
        StringBuilder html = new StringBuilder();
        variance(findings.variance()).forEach(s -> html.append(Html.element("p", s)));
        html.append(Html.element("p", flagged(findings.flags())));
        List<EvidenceFlag> flags = findings.flags().flags();
        if (!flags.isEmpty()) {
            html.append(Html.list(flags.stream()
                    .sorted(Comparator.comparing((EvidenceFlag f) -> !f.assumed())
                            .thenComparingDouble(EvidenceFlag::p))
                    .limit(MOST_FLAGS)
                    .map(HangsSection::flag)
                    .toList()));
        }
        notTried(findings.flags()).forEach(s -> html.append(Html.element("p", s)));
        return html.toString();
    }

    private static List<String> variance(Variance variance) {
        if (variance.splits().isEmpty()) {
            return List.of("What differences between runs are made of is not told: " + variance.why() + ".");
        }
        List<String> sentences = new ArrayList<>();
        VarianceSplit deaths = variance.splits().get(0);
        sentences.add(
                "Of the differences in " + column(deaths.outcome()) + " between runs, which scenario it is makes up "
                        + share(deaths, Source.POLICY) + ", the uncertain parameters "
                        + share(deaths, Source.PARAMETERS)
                        + ", both together " + share(deaths, Source.POLICY_BY_PARAMETERS) + ", and luck "
                        + Digits.percent(deaths.luck())
                        + ". That is why scenarios are compared on the same luck: a single run says next to nothing about a policy.");
        sentences.add("By the order of magnitude of deaths (a logarithm, which the few worst wars do not rule) "
                + variance.splits().stream()
                        .skip(1)
                        .map(s -> (s.log() ? "" : "for " + column(s.outcome()) + " ") + "the parameters make up "
                                + share(s, Source.PARAMETERS) + " and luck " + Digits.percent(s.luck()))
                        .collect(Collectors.joining("; "))
                + ".");
        String effects = variance.effects().stream()
                .filter(e -> e.outcome() == Outcome.DEATHS)
                .map(HangsSection::effect)
                .collect(Collectors.joining("; "));
        if (!effects.isEmpty()) {
            sentences.add(
                    "Of the differences to the baseline in deaths, replication by replication, the parameters explain: "
                            + effects + ". The rest is luck.");
        }
        return sentences;
    }

    private static String effect(EffectSplit split) {
        return split.scenario() + " "
                + (split.negative() ? "nothing that luck could not" : share(split.parameters(), split.interval()));
    }

    private static String share(VarianceSplit split, Source source) {
        Part part = split.part(source);
        return part.negative() ? "no share that could be told from zero" : share(part.share(), part.interval());
    }

    private static String share(double share, Interval interval) {
        return Digits.percent(share) + (interval.known() ? " (" + Digits.percent(interval) + ")" : "");
    }

    private static String flagged(EvidenceFlags flags) {
        if (flags.tried().isEmpty()) {
            return "Whether effects change with a parameter was not tried: fewer than twenty draws, or nothing varies between"
                    + " them.";
        }
        int effects = flags.tried().size();
        int combinations =
                flags.tried().stream().mapToInt(EvidenceFlags.Tried::parameters).sum();
        int found = flags.flags().size();
        String grades = flags.graded()
                ? ""
                : " These results do not say what their parameters rest on, so no verdict was changed for it.";
        return found == 0
                ? "No parameter was found with which an effect turns round or halves, beyond luck: " + effects
                        + " effects, " + Digits.number(combinations) + " combinations with a parameter." + grades
                : "Of " + Digits.number(combinations) + " combinations of " + effects + " effects with a parameter, "
                        + found + (found == 1 ? " is" : " are")
                        + " such that the effect turns round, or halves at least, beyond luck, within the range that holds 90"
                        + " % of the draws. Where the parameter is assumed, the effect's verdict is 'unclear'. An effect on which no parameter has any"
                        + " bearing is flagged in one of twenty cases." + grades;
    }

    private static String flag(EvidenceFlag f) {
        Quantity quantity = new Quantity(f.outcome());
        return f.scenario() + ", " + column(f.outcome()) + ": " + (f.turns() ? "turns round" : "halves at least")
                + " with "
                + f.parameter() + (f.evidence().isEmpty() ? "" : " (" + f.evidence() + ")") + ": "
                + quantity.difference(f.atLow(), f.atLowInterval()) + " at " + BoxWords.number(f.low()) + ", "
                + quantity.difference(f.atHigh(), f.atHighInterval()) + " at " + BoxWords.number(f.high());
    }

    private static List<String> notTried(EvidenceFlags flags) {
        List<String> sentences = new ArrayList<>();
        String visible = flags.tried().stream()
                .filter(t -> t.outcome() == Outcome.DEATHS)
                .map(t -> t.scenario() + " " + Digits.number(t.visible()))
                .collect(Collectors.joining(", "));
        if (!visible.isEmpty()) {
            sentences.add(
                    "No flag is no proof. So large a change of the effect on deaths, from one end of a parameter's range"
                            + " to the other, would have been seen in four of five such batches: " + visible
                            + ". Smaller ones, bends, and parameters that matter only together may have been missed.");
        }
        if (flags.heldFixed() > 0) {
            sentences.add(Digits.number(flags.heldFixed())
                    + (flags.heldFixed() == 1 ? " assumed number was" : " assumed numbers were")
                    + " held fixed in all draws: these results cannot tell what hangs on them.");
        }
        return sentences;
    }

    private static String column(Outcome outcome) {
        return outcome.column().replace('_', ' ');
    }
}
