package isfara.analysis;

import static isfara.outcome.DayColumn.LEVEL_KG;
import static isfara.outcome.DayColumn.LEVEL_TJ;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.Measure.Part;
import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import isfara.store.ComparisonEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * All that charts and the report show of a folder of results.
 *
 * @param manifest what the experiment was
 * @param scenarios in the order of the manifest
 * @param effects each scenario against the baseline, scenario by scenario, outcome by outcome; then the pairs that the experiment
 *     asks for besides
 * @param hypotheses what came of what was expected beforehand
 * @param thresholds how often values were exceeded that were named beforehand, value by value, scenario by scenario
 * @param points the main outcomes at each point of the design, point by point; none without one
 * @param warWithin how likely a war is within 3, 6, 12 months: time by time, scenario by scenario
 * @param precision how precise each mean and each difference to the baseline is: scenario by scenario, outcome by outcome
 * @param variance what differences between runs are made of
 * @param flags which parameters the effects hang on
 */
public record Findings(
        Manifest manifest,
        List<ScenarioFindings> scenarios,
        List<Effect> effects,
        List<HypothesisFinding> hypotheses,
        List<ThresholdFinding> thresholds,
        List<PointFinding> points,
        List<WarWithin> warWithin,
        List<Precision> precision,
        Variance variance,
        EvidenceFlags flags) {

    /** Reads and computes, on all cores. The same folder always gives the same numbers. */
    public static Findings of(ResultsFolder results) {
        results.check();
        Manifest manifest = results.manifest();
        Bootstrap bootstrap = new Bootstrap(manifest.seed());
        Bootstrap curves = Bootstrap.ofCurves(manifest.seed());
        List<WarWithin.Observed> observed = manifest.scenarios().stream()
                .map(entry -> {
                    RunSet runs = runs(results, entry);
                    return new WarWithin.Observed(entry, runs, results.lengths(runs));
                })
                .toList();
        List<ScenarioFindings> scenarios = observed.parallelStream()
                .map(o -> scenario(results, o.entry(), o.runs(), o.lengths(), bootstrap, curves))
                .toList();
        List<Effect> effects = new ArrayList<>(scenarios.parallelStream()
                .filter(scenario -> !scenario.name().equals(manifest.baseline()))
                .flatMap(scenario -> effects(scenario, of(scenarios, manifest.baseline()), bootstrap).stream())
                .toList());
        for (ComparisonEntry pair : manifest.compare()) {
            boolean known = effects.stream()
                    .anyMatch(e ->
                            e.scenario().equals(pair.scenario()) && e.with().equals(pair.with()));
            if (!known) {
                effects.addAll(effects(of(scenarios, pair.scenario()), of(scenarios, pair.with()), bootstrap));
            }
        }
        List<HypothesisFinding> hypotheses = manifest.hypotheses().stream()
                .map(h -> HypothesisFinding.of(h, name -> of(scenarios, name).runs(), bootstrap))
                .toList();
        EvidenceFlags flags = flags(results, scenarios, bootstrap);
        return new Findings(
                manifest,
                List.copyOf(scenarios),
                effects.stream().map(e -> flags.judged(e, manifest.baseline())).toList(),
                hypotheses,
                thresholds(manifest, scenarios),
                points(results, scenarios, curves),
                WarWithin.of(observed, manifest.baseline(), bootstrap),
                precision(manifest, scenarios, effects),
                Variance.of(manifest, scenarios, curves),
                flags);
    }

    /**
     * The same, some effects against the baseline no longer clear, because of what they were found to hang on elsewhere: by further
     * runs, which tell more than the flags of a batch, and so have the last word.
     *
     * @param on what the effect of a scenario on an outcome hangs on, in words; nothing when it is not known to hang on anything
     */
    public Findings hanging(BiFunction<String, Outcome, Optional<String>> on) {
        return new Findings(
                manifest,
                scenarios,
                effects.stream().map(e -> hanging(e, on)).toList(),
                hypotheses,
                thresholds,
                points,
                warWithin,
                precision,
                variance,
                flags);
    }

    private Effect hanging(Effect effect, BiFunction<String, Outcome, Optional<String>> on) {
        boolean judged = effect.verdict() instanceof Verdict.Clear
                || effect.verdict() instanceof Verdict.Unclear
                || effect.verdict() instanceof Verdict.Hangs;
        return judged && effect.with().equals(manifest.baseline())
                ? on.apply(effect.scenario(), effect.outcome())
                        .map(words -> effect.judged(new Verdict.Hangs(words)))
                        .orElse(effect)
                : effect;
    }

    private static EvidenceFlags flags(ResultsFolder results, List<ScenarioFindings> scenarios, Bootstrap bootstrap) {
        String baseline = results.manifest().baseline();
        List<RunSet> alternatives = scenarios.stream()
                .filter(s -> !s.name().equals(baseline))
                .map(ScenarioFindings::runs)
                .toList();
        return EvidenceFlags.of(
                results.manifest(),
                alternatives,
                of(scenarios, baseline).runs(),
                alternatives.stream().map(r -> results.conditions(r.scenario())).toList(),
                bootstrap);
    }

    private static List<Precision> precision(
            Manifest manifest, List<ScenarioFindings> scenarios, List<Effect> effects) {
        List<Precision> found = new ArrayList<>();
        for (ScenarioFindings scenario : scenarios) {
            boolean single = scenario.runs().clusters().singleDraw();
            int perDraw = manifest.points() * (single ? 1 : manifest.seedsPerDraw());
            scenario.summaries().values().stream()
                    .filter(summary -> summary.outcome().ofEveryRun())
                    .forEach(summary -> found.add(Precision.of(scenario.name(), summary, perDraw)));
            effects.stream()
                    .filter(e ->
                            e.scenario().equals(scenario.name()) && e.with().equals(manifest.baseline()))
                    .forEach(e -> found.add(Precision.of(e, perDraw)));
        }
        return List.copyOf(found);
    }

    /** As many estimates as there are points: fewer resamples for each. */
    private static List<PointFinding> points(
            ResultsFolder results, List<ScenarioFindings> scenarios, Bootstrap bootstrap) {
        Manifest manifest = results.manifest();
        List<PointFinding> found = new ArrayList<>();
        if (manifest.factors().isEmpty()) {
            return found;
        }
        List<RunSet> baseline = of(scenarios, manifest.baseline()).runs().byPoint();
        for (ScenarioFindings scenario : scenarios) {
            List<RunSet> runs = scenario.runs().byPoint();
            results.factors(scenario.name())
                    .forEach((point, values) -> PointFinding.OUTCOMES.forEach(outcome -> found.add(
                            PointFinding.of(runs.get(point), baseline.get(point), point, values, outcome, bootstrap))));
        }
        return List.copyOf(found);
    }

    private static List<ThresholdFinding> thresholds(Manifest manifest, List<ScenarioFindings> scenarios) {
        List<ThresholdFinding> found = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            for (double value : manifest.thresholds().getOrDefault(outcome.column(), List.of())) {
                scenarios.forEach(s -> found.add(ThresholdFinding.of(s.runs(), outcome, value)));
            }
        }
        return List.copyOf(found);
    }

    /** The scenario that the others are compared with. */
    public ScenarioFindings baseline() {
        return of(scenarios, manifest.baseline());
    }

    /** The effect of a scenario on an outcome, against the baseline. */
    public Effect effect(String scenario, Outcome outcome) {
        return effect(scenario, manifest.baseline(), outcome);
    }

    /** The effect of a scenario on an outcome, against another scenario. */
    public Effect effect(String scenario, String with, Outcome outcome) {
        return effects.stream()
                .filter(e -> e.scenario().equals(scenario) && e.with().equals(with) && e.outcome() == outcome)
                .findFirst()
                .orElseThrow();
    }

    /** The scenarios that are compared with the baseline. */
    public List<ScenarioFindings> alternatives() {
        return scenarios.stream()
                .filter(s -> !s.name().equals(manifest.baseline()))
                .toList();
    }

    private static ScenarioFindings of(List<ScenarioFindings> scenarios, String name) {
        return scenarios.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private static RunSet runs(ResultsFolder results, ScenarioEntry entry) {
        RunSet runs = results.runs(entry.name());
        if (runs.count() == 0) {
            throw new ResultsException("scenario '" + entry.name()
                    + "' has no completed run: see failures.parquet, or continue the batch with --resume");
        }
        return runs;
    }

    private static ScenarioFindings scenario(
            ResultsFolder results,
            ScenarioEntry entry,
            RunSet runs,
            int[] lengths,
            Bootstrap bootstrap,
            Bootstrap curves) {
        List<DailyValues> displaced = results.daily(runs, lengths, Measure.DISPLACED.columns(Part.WHOLE));
        List<Fan> fans = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            List<DailyValues> columns = measure == Measure.DISPLACED
                    ? displaced
                    : results.daily(runs, lengths, measure.columns(Part.WHOLE));
            fans.addAll(fans(measure, columns, runs, curves));
        }
        Happenings happenings = Happenings.of(results, entry, runs, lengths, curves);
        Map<Outcome, Summary> summaries = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            summaries.put(outcome, Summary.of(outcome, runs, bootstrap));
        }
        return new ScenarioFindings(
                entry,
                runs,
                results.failed(entry.name()),
                (int) Arrays.stream(lengths).filter(l -> l < entry.days()).count(),
                List.copyOf(fans),
                LevelsOverTime.of(results.daily(runs, lengths, List.of(LEVEL_KG, LEVEL_TJ)), runs.clusters()),
                Exceedance.of(Outcome.DEATHS, runs),
                Exceedance.of(Outcome.EVACUEES_EVER, runs),
                WarDisplacement.of(runs, DailyValues.sum(displaced)),
                Survival.ofPeace(runs, lengths, curves),
                happenings.ceasefire(),
                happenings.ends(),
                happenings.places(),
                summaries);
    }

    private static List<Effect> effects(ScenarioFindings scenario, ScenarioFindings baseline, Bootstrap bootstrap) {
        return Comparison.effects(scenario.runs(), baseline.runs(), bootstrap);
    }

    private static List<Fan> fans(Measure measure, List<DailyValues> columns, RunSet runs, Bootstrap curves) {
        List<DayColumn> names = measure.columns(Part.WHOLE);
        return measure.parts().stream()
                .map(part -> {
                    DailyValues values = DailyValues.sum(measure.columns(part).stream()
                            .map(c -> columns.get(names.indexOf(c)))
                            .toList());
                    return Fan.of(measure, part, values, runs.clusters(), part.equals(Part.WHOLE) ? curves : null);
                })
                .toList();
    }
}
