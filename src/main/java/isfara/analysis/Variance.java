package isfara.analysis;

import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the differences between runs, and between scenarios, are made of.
 *
 * @param splits for each headline outcome; deaths as they are and on a log scale
 * @param effects for each scenario against the baseline and each headline outcome
 * @param why there is none, in words; empty when there is
 */
public record Variance(List<VarianceSplit> splits, List<EffectSplit> effects, String why) {

    static Variance of(Manifest manifest, List<ScenarioFindings> scenarios, Bootstrap bootstrap) {
        String why = manifest.points() > 1
                ? "the experiment has a design, whose points would pass for parameters"
                : scenarios.size() < 2
                        ? "there is one scenario only"
                        : manifest.seedsPerDraw() < 2
                                ? "with one seed per draw, parameters and luck cannot be told apart"
                                : manifest.draws() < Bootstrap.FEWEST
                                        ? "there are fewer than " + Bootstrap.FEWEST + " draws"
                                        : "";
        if (!why.isEmpty()) {
            return new Variance(List.of(), List.of(), why);
        }
        List<RunSet> runs = scenarios.stream().map(ScenarioFindings::runs).toList();
        RunSet baseline = scenarios.stream()
                .filter(s -> s.name().equals(manifest.baseline()))
                .map(ScenarioFindings::runs)
                .findFirst()
                .orElseThrow();
        List<VarianceSplit> splits = new ArrayList<>();
        for (Outcome outcome : Headlines.ANSWER) {
            VarianceSplit.of(runs, outcome, false, bootstrap).ifPresent(splits::add);
            if (outcome == Outcome.DEATHS) {
                VarianceSplit.of(runs, outcome, true, bootstrap).ifPresent(splits::add);
            }
        }
        List<EffectSplit> effects = runs.stream()
                .filter(r -> r != baseline)
                .flatMap(
                        r -> Headlines.ANSWER.stream().flatMap(o -> EffectSplit.of(r, baseline, o, bootstrap).stream()))
                .toList();
        return new Variance(
                List.copyOf(splits),
                effects,
                splits.isEmpty() ? "too few draws have every run, or all runs are alike" : "");
    }

    /** The split of a scenario's effect. */
    public Stream<EffectSplit> effect(String scenario, Outcome outcome) {
        return effects.stream().filter(e -> e.scenario().equals(scenario) && e.outcome() == outcome);
    }
}
