package isfara.study.sensitivity;

import isfara.analysis.Headlines;
import isfara.analysis.sensitivity.Subject;
import isfara.experiment.Experiment;
import isfara.outcome.Outcome;
import isfara.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came of all settings: every outcome of every scenario, replication by replication. */
final class Answers {

    private final Experiment experiment;
    private final List<String> scenarios;
    private final double[][][][] values;

    /**
     * Gathers.
     *
     * @param pieces of each setting, draw by draw: by scenario, outcome and seed; not-a-number where a run failed
     */
    Answers(Experiment experiment, int settings, List<double[][][]> pieces) {
        this.experiment = experiment;
        this.scenarios = experiment.scenarios().stream().map(Scenario::name).toList();
        int draws = experiment.draws();
        int seeds = experiment.seedsPerDraw();
        this.values = new double[settings][scenarios.size()][Headlines.ANSWER.size()][draws * seeds];
        for (int piece = 0; piece < pieces.size(); piece++) {
            for (int s = 0; s < scenarios.size(); s++) {
                for (int o = 0; o < Headlines.ANSWER.size(); o++) {
                    System.arraycopy(
                            pieces.get(piece)[s][o], 0, values[piece / draws][s][o], piece % draws * seeds, seeds);
                }
            }
        }
    }

    /** Replications in a row that belong to one draw; with a single draw each stands for itself. */
    int together() {
        return experiment.draws() == 1 ? 1 : experiment.seedsPerDraw();
    }

    /** Everything that can be asked: each scenario's own means, then the others' differences to the baseline. */
    List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        for (String scenario : scenarios) {
            Headlines.ANSWER.forEach(outcome -> subjects.add(Subject.level(scenario, outcome)));
        }
        for (String scenario : scenarios) {
            if (!scenario.equals(experiment.baseline())) {
                Headlines.ANSWER.forEach(
                        outcome -> subjects.add(new Subject(scenario, experiment.baseline(), outcome)));
            }
        }
        return subjects;
    }

    /** Values of a scenario under a setting, by replication; not-a-number where a run failed. */
    double[] of(int setting, String scenario, Outcome outcome) {
        return values[setting][scenarios.indexOf(scenario)][Headlines.ANSWER.indexOf(outcome)].clone();
    }

    /** Values of a subject under a setting, by replication: for an effect, differences. */
    double[] of(int setting, Subject subject) {
        double[] own = of(setting, subject.scenario(), subject.outcome());
        if (subject.effect()) {
            double[] with = of(setting, subject.with(), subject.outcome());
            Arrays.setAll(own, i -> own[i] - with[i]);
        }
        return own;
    }

    /** The mean of a subject under each setting from one on; not-a-number where more than half of the replications failed. */
    double[] means(Subject subject, int first) {
        double[] means = new double[values.length - first];
        for (int i = 0; i < means.length; i++) {
            double[] known = Arrays.stream(of(first + i, subject))
                    .filter(v -> !Double.isNaN(v))
                    .toArray();
            means[i] = 2 * known.length < experiment.draws() * experiment.seedsPerDraw()
                    ? Double.NaN
                    : Arrays.stream(known).average().orElse(Double.NaN);
        }
        return means;
    }

    /** Runs that broke down. */
    int failures() {
        return Arrays.stream(values)
                .flatMap(Arrays::stream)
                .mapToInt(outcomes ->
                        (int) Arrays.stream(outcomes[0]).filter(Double::isNaN).count())
                .sum();
    }
}
