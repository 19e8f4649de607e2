package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Headlines;
import isfara.analysis.ResultsFolder;
import isfara.analysis.ScenarioFindings;
import isfara.analysis.discovery.Discoveries;
import isfara.analysis.discovery.Discovery;
import isfara.analysis.sensitivity.Sensitivity;
import isfara.outcome.Outcome;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a report is made from.
 *
 * @param findings what the results show, with the verdicts that sensitivities leave them
 * @param discoveries under which conditions each scenario is worse
 * @param sensitivity what in the folder of sensitivities beside the results speaks of them; may be nothing
 * @param hindsight what is known to have happened in the time that was simulated
 */
record Basis(Findings findings, List<Discovery> discoveries, Sensitivity sensitivity, Optional<String> hindsight) {

    /** Reads a folder of results and what lies beside it. */
    static Basis of(Path folder) {
        try (ResultsFolder results = ResultsFolder.open(folder)) {
            Findings findings = Findings.of(results);
            Discoveries discoveries = new Discoveries(
                    results,
                    name -> findings.scenarios().stream()
                            .filter(s -> s.name().equals(name))
                            .map(ScenarioFindings::runs)
                            .findFirst()
                            .orElseThrow());
            Sensitivity sensitivity = Sensitivity.read(Sensitivity.beside(folder), results.manifest());
            return new Basis(
                    judged(findings, sensitivity),
                    discoveries.worse(Outcome.DEATHS),
                    sensitivity,
                    Hindsight.of(results, findings));
        }
    }

    private static Findings judged(Findings findings, Sensitivity sensitivity) {
        Map<Outcome, Map<String, String>> beside = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Headlines.ANSWER) {
            beside.put(outcome, SensitivitySection.besideVerdicts(sensitivity, findings, outcome));
        }
        return findings.hanging((scenario, outcome) ->
                Optional.ofNullable(beside.getOrDefault(outcome, Map.of()).get(scenario)));
    }
}
