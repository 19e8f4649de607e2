package isfara.report;

import isfara.analysis.Findings;
import isfara.analysis.Manifest.ScenarioEntry;
import isfara.analysis.ResultsFolder;
import isfara.analysis.RunSet;
import isfara.calibration.evidence.Evidence;
import isfara.calibration.step.Aftermath;
import isfara.calibration.validation.Quiet;
import isfara.outcome.Outcome;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known to have happened after October 2022, beside a baseline that begins there. */
final class Hindsight {

    private static final LocalDate AFTER_THE_WAR = LocalDate.of(2022, 10, 19);

    /** Fewer are no time in which quiet could be told from chance. */
    private static final int FEWEST_DAYS = 180;

    private static final List<Outcome> BY_LEVEL = List.of(
            Outcome.INCIDENTS_LEVEL_0,
            Outcome.INCIDENTS_LEVEL_1,
            Outcome.INCIDENTS_LEVEL_2,
            Outcome.INCIDENTS_LEVEL_3,
            Outcome.INCIDENTS_LEVEL_4);

    private Hindsight() {}

    /** A sentence or two; nothing when the baseline begins at another time or the results do not tell enough. */
    static Optional<String> of(ResultsFolder results, Findings findings) {
        ScenarioEntry baseline = findings.manifest().baselineEntry();
        LocalDate last = baseline.start().plusDays(baseline.days() - 1L);
        if (!baseline.start().equals(AFTER_THE_WAR) || baseline.days() < FEWEST_DAYS || last.isAfter(Aftermath.UNTIL)) {
            return Optional.empty();
        }
        RunSet runs = findings.baseline().runs();
        Optional<double[]> minor = results.parameter(runs, "reporting.recordedMinor");
        Optional<double[]> shots = results.parameter(runs, "reporting.recordedShots");
        if (minor.isEmpty() || shots.isEmpty()) {
            return Optional.empty();
        }
        Quiet.Documented documented = Aftermath.documented(Evidence.bundled(World.load()), baseline.start(), last);
        List<Quiet.Run> lived = new ArrayList<>();
        for (int run = 0; run < runs.count(); run++) {
            int at = run;
            List<Double> recorded = Aftermath.recorded(minor.get()[at], shots.get()[at]);
            List<Integer> disputes =
                    BY_LEVEL.stream().map(level -> (int) runs.of(level)[at]).toList();
            lived.add(new Quiet.Run(runs.draw(run), disputes, recorded, (int) runs.of(Outcome.WARS)[run]));
        }
        Quiet quiet = Quiet.of(documented, lived, findings.manifest().seed());
        String more = quiet.perYear().median() > documented.incidents() / documented.years()
                ? " The baseline is more violent than what followed: read every difference below as one on a border more"
                        + " dangerous than it turned out to be."
                : "";
        return Optional.of("What is known of the same time, and was not fitted: " + quiet.words() + more);
    }
}
