package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;

/**
 * Each parameter at the low and at the high end of its range, all else as drawn: how far does that move each scenario and each effect?
 *
 * <p>The range is the middle 90 % of what is believed possible before any data, also where draws come from a posterior, which may be
 * narrower: what the record has ruled out is tried as well. Interactions of parameters stay hidden but for those with what is drawn.
 *
 * @param swings a row for each parameter and subject
 * @param origin what they rest on
 */
public record OneAtATime(List<Swing> swings, Origin origin) {

    /** How many runs that takes. */
    public static long runs(Experiment experiment, OpenParameters parameters) {
        return Trials.runs(experiment, 1 + 2 * parameters.all().size());
    }

    /**
     * Tries.
     *
     * @param version of the program
     * @param parameters to be moved
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static OneAtATime of(Trials trials, OpenParameters parameters, String version) throws InterruptedException {
        List<Setting> settings = new ArrayList<>(List.of(Setting.AS_DRAWN));
        for (OpenParameter parameter : parameters.all()) {
            settings.add(Setting.at(List.of(parameter), parameter.within(0)));
            settings.add(Setting.at(List.of(parameter), parameter.within(1)));
        }
        Answers answers = trials.live(settings);
        List<Swing> swings = new ArrayList<>();
        for (Subject subject : answers.subjects()) {
            List<Swing.Ends> ends = new ArrayList<>();
            for (int p = 0; p < parameters.all().size(); p++) {
                ends.add(new Swing.Ends(
                        parameters.all().get(p).uncertain(),
                        answers.of(1 + 2 * p, subject),
                        answers.of(2 + 2 * p, subject)));
            }
            swings.addAll(Swing.of(subject, answers.of(0, subject), ends, answers.together()));
        }
        return new OneAtATime(
                List.copyOf(swings),
                Origins.of(Method.ONE_AT_A_TIME, trials, version, parameters, settings.size(), answers));
    }
}
