package isfara.analysis;

import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.Measure.Part;
import isfara.outcome.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the runs of one scenario show.
 *
 * @param scenario which
 * @param runs its completed runs
 * @param failed names of the runs that failed
 * @param cutShort runs that were observed for fewer days than the scenario has
 * @param fans curves over time: for every measure the whole first, then its parts
 * @param levels escalation over time
 * @param deaths exceedance of deaths
 * @param evacuees exceedance of people who left home at least once
 * @param displacement people away from home around the first war
 * @param peace days until the first war
 * @param ceasefire hours from the first heavy weapons of an episode to its first ceasefire; empty when the results do not tell
 * @param ends how clashes and fighting between armies end; none when the results do not tell
 * @param places where people come to harm; empty when the results do not tell
 * @param summaries every outcome, in the order of the declarations
 */
public record ScenarioFindings(
        ScenarioEntry scenario,
        RunSet runs,
        List<String> failed,
        int cutShort,
        List<Fan> fans,
        LevelsOverTime levels,
        Exceedance deaths,
        Exceedance evacuees,
        WarDisplacement displacement,
        Survival peace,
        Optional<Survival> ceasefire,
        List<Ends> ends,
        Optional<Places> places,
        Map<Outcome, Summary> summaries) {

    /** A curve over time. */
    public Fan fan(Measure measure, Part part) {
        return fans.stream()
                .filter(f -> f.measure() == measure && f.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** Name of the scenario. */
    public String name() {
        return scenario.name();
    }

    /** An outcome's summary. */
    public Summary summary(Outcome outcome) {
        return summaries.get(outcome);
    }
}
