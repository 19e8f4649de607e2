package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Morris;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Screened;
import isfara.analysis.sensitivity.Subject;
import isfara.experiment.Experiment;
import isfara.random.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Morris screening of an experiment: walks through the ranges of all its open parameters at once, so that each is moved while the
 * others stand elsewhere each time. What is not moved stays as drawn.
 *
 * @param screened a row for each parameter and subject
 * @param origin what they rest on
 */
public record Screening(List<Screened> screened, Origin origin) {

    /** Levels of the grid from the low to the high end of a range. */
    private static final int LEVELS = 4;

    /** How many runs that takes. */
    public static long runs(Experiment experiment, OpenParameters parameters, int walks) {
        return Trials.runs(experiment, walks * (parameters.all().size() + 1));
    }

    /**
     * Walks.
     *
     * @param version of the program
     * @param parameters to be moved
     * @param walks how many, 2 or more
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Screening of(Trials trials, OpenParameters parameters, int walks, String version)
            throws InterruptedException {
        List<OpenParameter> open = parameters.all();
        Morris design = Morris.design(
                open.size(), walks, LEVELS, Mix.with(trials.experiment().seed(), "morris"));
        Answers answers = trials.live(Arrays.stream(design.points())
                .map(point -> Points.setting(open, point))
                .toList());
        List<Screened> screened = new ArrayList<>();
        for (Subject subject : answers.subjects()) {
            for (Morris.Effects effects : design.effects(answers.means(subject, 0))) {
                screened.add(new Screened(open.get(effects.parameter()).uncertain(), subject, effects));
            }
        }
        return new Screening(
                List.copyOf(screened),
                Origins.of(Method.MORRIS, trials, version, parameters, design.points().length, answers));
    }
}
