package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Shared;
import isfara.analysis.sensitivity.Sobol;
import isfara.analysis.sensitivity.Subject;
import isfara.experiment.Experiment;
import isfara.random.Mix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sobol indices of an experiment: how much of what a finding varies, when some parameters go over their ranges, is whose doing. What
 * is not moved stays as drawn.
 *
 * @param shared a row for each parameter and subject
 * @param origin what they rest on
 */
public record Decomposition(List<Shared> shared, Origin origin) {

    /** How many runs that takes. */
    public static long runs(Experiment experiment, OpenParameters parameters, int points) {
        return Trials.runs(experiment, points * (parameters.all().size() + 2));
    }

    /**
     * Takes apart.
     *
     * @param version of the program
     * @param parameters to be moved
     * @param points in each of the two sets, 4 or more
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static Decomposition of(Trials trials, OpenParameters parameters, int points, String version)
            throws InterruptedException {
        List<OpenParameter> open = parameters.all();
        Sobol design =
                Sobol.design(open.size(), points, Mix.with(trials.experiment().seed(), "sobol"));
        Answers answers = trials.live(Arrays.stream(design.points())
                .map(point -> Points.setting(open, point))
                .toList());
        List<Shared> shared = new ArrayList<>();
        for (Subject subject : answers.subjects()) {
            for (Sobol.Indices indices : design.indices(answers.means(subject, 0))) {
                shared.add(new Shared(open.get(indices.parameter()).uncertain(), subject, indices));
            }
        }
        return new Decomposition(
                List.copyOf(shared),
                Origins.of(Method.SOBOL, trials, version, parameters, design.points().length, answers));
    }
}
