package isfara.analysis;

import static isfara.outcome.DayColumn.LEVEL_KG;
import static isfara.outcome.DayColumn.LEVEL_TJ;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.Measure.Part;
import isfara.outcome.DayColumn;
import isfara.outcome.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All that charts and the report show of a folder of results.
 *
 * @param manifest what the experiment was
 * @param scenarios in the order of the manifest
 * @param effects each scenario against the baseline, scenario by scenario, outcome by outcome
 */
public record Findings(Manifest manifest, List<ScenarioFindings> scenarios, List<Effect> effects) {

    /** Outcomes that say when, given that: no mean over all runs, no effect. */
    private static final List<Outcome> CONDITIONAL = List.of(Outcome.FIRST_WAR_DAY);

    /** Reads and computes. The same folder always gives the same numbers. */
    public static Findings of(ResultsFolder results) {
        results.check();
        Manifest manifest = results.manifest();
        Bootstrap bootstrap = new Bootstrap(manifest.seed());
        List<ScenarioFindings> scenarios = new ArrayList<>();
        for (ScenarioEntry entry : manifest.scenarios()) {
            scenarios.add(scenario(results, entry, bootstrap));
        }
        List<Effect> effects = new ArrayList<>();
        for (ScenarioFindings scenario : scenarios) {
            if (!scenario.name().equals(manifest.baseline())) {
                effects.addAll(effects(scenario, of(scenarios, manifest.baseline()), bootstrap));
            }
        }
        return new Findings(manifest, List.copyOf(scenarios), List.copyOf(effects));
    }

    /** The scenario that the others are compared with. */
    public ScenarioFindings baseline() {
        return of(scenarios, manifest.baseline());
    }

    /** The effect of a scenario on an outcome. */
    public Effect effect(String scenario, Outcome outcome) {
        return effects.stream()
                .filter(e -> e.scenario().equals(scenario) && e.outcome() == outcome)
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

    private static ScenarioFindings scenario(ResultsFolder results, ScenarioEntry entry, Bootstrap bootstrap) {
        RunSet runs = results.runs(entry.name());
        if (runs.count() == 0) {
            throw new ResultsException("scenario '" + entry.name()
                    + "' has no completed run: see failures.parquet, or continue the batch with --resume");
        }
        int[] lengths = results.lengths(runs);
        List<Fan> fans = new ArrayList<>();
        WarDisplacement displacement = null;
        for (Measure measure : Measure.values()) {
            for (Part part : measure.parts()) {
                boolean whole = part.equals(Part.WHOLE);
                DailyValues values = results.daily(runs, lengths, sum(measure.columns(part)));
                fans.add(Fan.of(measure, part, values, runs.clusters(), whole ? bootstrap : null));
                if (whole && measure == Measure.DISPLACED) {
                    displacement = WarDisplacement.of(runs, values);
                }
            }
        }
        String level = "greatest(" + LEVEL_KG.column() + ", " + LEVEL_TJ.column() + ")";
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
                LevelsOverTime.of(results.daily(runs, lengths, level), runs.clusters()),
                Exceedance.of(Outcome.DEATHS, runs),
                Exceedance.of(Outcome.EVACUEES_EVER, runs),
                displacement,
                summaries);
    }

    private static List<Effect> effects(ScenarioFindings scenario, ScenarioFindings baseline, Bootstrap bootstrap) {
        return Arrays.stream(Outcome.values())
                .filter(o -> !CONDITIONAL.contains(o))
                .map(o -> Effect.of(scenario.runs(), baseline.runs(), o, bootstrap))
                .toList();
    }

    private static String sum(List<DayColumn> columns) {
        return columns.stream().map(DayColumn::column).collect(Collectors.joining(" + "));
    }
}
