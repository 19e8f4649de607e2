package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Method;
import isfara.analysis.sensitivity.Origin;
import isfara.analysis.sensitivity.Subject;
import isfara.analysis.sensitivity.Swing;
import isfara.analysis.sensitivity.Swing.Ends;
import isfara.experiment.Experiment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Each parameter at the low and at the high end of its range, all else as drawn: how far does that move each scenario and each effect?
 *
 * <p>The range is the middle 90 % of what is believed possible before any data, also where draws come from a posterior, which may be
 * narrower: what the record has ruled out is tried as well. Interactions of parameters stay hidden but for those with what is drawn.
 *
 * <p>With many parameters there are two looks: all of them with the draws asked for, then those that {@link InQuestion} names, with
 * {@link #CLOSER} times as many draws, none of which the first look has seen. So what made a parameter stand out by luck in the first
 * look is gone in the second, and there the adjustment for luck need count only those looked at again.
 *
 * @param swings a row for each parameter and subject
 * @param origin what they rest on
 */
public record OneAtATime(List<Swing> swings, Origin origin) {

    /** How many times as many draws the closer look has. */
    static final int CLOSER = 3;

    /** How many runs that takes. */
    public static long runs(Experiment experiment, OpenParameters parameters) {
        long first = Trials.runs(experiment, settings(parameters.all().size()));
        return closer(experiment, parameters)
                ? first + CLOSER * Trials.runs(experiment, settings(InQuestion.MOST))
                : first;
    }

    private static int settings(int parameters) {
        return 1 + 2 * parameters;
    }

    /** Whether there are so many parameters that some are looked at again. */
    public static boolean closer(Experiment experiment, OpenParameters parameters) {
        return experiment.draws() > 1 && parameters.all().size() > InQuestion.MOST;
    }

    /**
     * Tries.
     *
     * @param version of the program
     * @param parameters to be moved
     * @throws InterruptedException if the calling thread is interrupted
     */
    public static OneAtATime of(Trials trials, OpenParameters parameters, String version) throws InterruptedException {
        Look first = Look.at(trials, parameters);
        Experiment experiment = trials.experiment();
        Origin origin = Origins.of(
                Method.ONE_AT_A_TIME,
                trials,
                version,
                parameters,
                settings(parameters.all().size()),
                first.answers());
        List<Swing> swings = first.swings();
        if (!closer(experiment, parameters)) {
            return new OneAtATime(swings, origin);
        }
        OpenParameters chosen = InQuestion.of(parameters, swings);
        int draws = CLOSER * experiment.draws();
        Look second = Look.at(trials.further(draws, origin.runs()), chosen);
        return new OneAtATime(
                inPlaceOf(swings, second.swings()),
                origin.withCloser(
                        chosen.all().stream().map(OpenParameter::name).toList(),
                        draws,
                        Math.toIntExact(runs(experiment, parameters)),
                        origin.failures() + second.answers().failures()));
    }

    private static List<Swing> inPlaceOf(List<Swing> swings, List<Swing> better) {
        Map<List<Object>, Swing> known = new HashMap<>();
        better.forEach(s -> known.put(List.of(s.parameter(), s.subject()), s));
        return swings.stream()
                .map(s -> known.getOrDefault(List.of(s.parameter(), s.subject()), s))
                .toList();
    }

    /** Some parameters at both ends. */
    private record Look(OpenParameters parameters, Answers answers) {

        static Look at(Trials trials, OpenParameters parameters) throws InterruptedException {
            List<Setting> settings = new ArrayList<>(List.of(Setting.AS_DRAWN));
            for (OpenParameter parameter : parameters.all()) {
                settings.add(Setting.at(List.of(parameter), parameter.within(0)));
                settings.add(Setting.at(List.of(parameter), parameter.within(1)));
            }
            return new Look(parameters, trials.live(settings));
        }

        List<Swing> swings() {
            List<Swing> swings = new ArrayList<>();
            for (Subject subject : answers.subjects()) {
                List<Ends> ends =
                        parameters.all().stream().map(p -> ends(p, subject)).toList();
                swings.addAll(Swing.of(subject, ends, answers.together()));
            }
            return List.copyOf(swings);
        }

        private Ends ends(OpenParameter parameter, Subject subject) {
            int place = parameters.all().indexOf(parameter);
            return new Ends(
                    parameter.uncertain(),
                    answers.of(0, subject),
                    answers.of(1 + 2 * place, subject),
                    answers.of(2 + 2 * place, subject));
        }
    }
}
