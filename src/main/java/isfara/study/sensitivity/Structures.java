package isfara.study.sensitivity;

import isfara.analysis.Bootstrap;
import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Restructured;
import isfara.analysis.sensitivity.Restructured.Values;
import isfara.analysis.sensitivity.Subject;
import isfara.calibration.fit.Structure;
import isfara.experiment.Experiment;
import isfara.scenario.CalibrationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An experiment with the model built otherwise: the structural alternatives of a calibration, each applied to the same draws. They are
 * not fitted anew: the question is what the answer owes to a mechanism, not what another model would say of the record.
 *
 * @param restructured a row for each structure and subject
 * @param origin what they rest on
 */
public record Structures(List<Restructured> restructured, Origin origin) {

    private static final Structure MAIN = new Structure("main", "The model as it is", Map.of(), false);

    /** How many runs that takes. */
    public static long runs(Experiment experiment, List<CalibrationFile.Alternative> alternatives) {
        return Trials.runs(experiment, 1 + alternatives.size());
    }

    /**
     * Tries.
     *
     * @param version of the program
     * @param alternatives to the model as it is
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Structures of(Trials trials, List<CalibrationFile.Alternative> alternatives, String version)
            throws InterruptedException {
        List<Structure> structures = new ArrayList<>(List.of(MAIN));
        alternatives.forEach(a -> structures.add(new Structure(a.name(), a.title(), a.parameters(), a.equalSides())));
        Answers answers = trials.live(structures.stream().map(Setting::of).toList());
        Bootstrap bootstrap = new Bootstrap(trials.experiment().seed());
        List<Restructured> restructured = new ArrayList<>();
        for (Subject subject : answers.subjects()) {
            List<Values> values = new ArrayList<>();
            for (int s = 0; s < structures.size(); s++) {
                values.add(new Values(
                        structures.get(s).name(),
                        structures.get(s).title(),
                        answers.of(s, subject.scenario(), subject.outcome()),
                        subject.effect() ? answers.of(s, subject.with(), subject.outcome()) : new double[0]));
            }
            restructured.addAll(Restructured.of(subject, values, answers.together(), bootstrap));
        }
        return new Structures(
                List.copyOf(restructured),
                Origins.of(
                        Method.STRUCTURES,
                        trials,
                        version,
                        structures.stream().map(Structure::name).toList(),
                        List.of(),
                        structures.size(),
                        answers));
    }
}
