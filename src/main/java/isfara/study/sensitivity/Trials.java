package isfara.study.sensitivity;

import isfara.analysis.Headlines;
import isfara.experiment.End;
import isfara.experiment.Evaluator;
import isfara.experiment.Experiment;
import isfara.experiment.InParallel;
import isfara.experiment.Plan;
import isfara.experiment.Run;
import isfara.experiment.RunId;
import isfara.outcome.Outcome;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Lives through the scenarios of an experiment under other settings of its parameters: every setting with the same draws and the same
 * luck as the experiment itself, so that its runs as drawn are those of a batch.
 */
public final class Trials {

    private final Plan plan;
    private final Evaluator model;
    private final int threads;
    private final IntConsumer done;
    private final int first;

    /**
     * Trials.
     *
     * @param experiment whose draws and seeds are lived through at every setting; without a design
     * @param space the parameters there are
     * @param model what runs
     * @param threads how many work on it, 1 or more
     * @param done is told how many runs are over
     */
    public Trials(Experiment experiment, ParameterSpace space, Evaluator model, int threads, IntConsumer done) {
        this(new Plan(undesigned(experiment), space), model, threads, done, 0);
    }

    private Trials(Plan plan, Evaluator model, int threads, IntConsumer done, int first) {
        this.plan = plan;
        this.model = model;
        this.threads = threads;
        this.done = done;
        this.first = first;
    }

    private static Experiment undesigned(Experiment experiment) {
        if (experiment.design().isPresent()) {
            throw new IllegalArgumentException("need an experiment without a design");
        }
        return experiment;
    }

    /** The same with so many further draws, after those that there are. Runs that are over are counted on from some. */
    Trials further(int draws, long from) {
        Experiment e = experiment();
        Experiment more = new Experiment(
                e.name(),
                e.title(),
                e.scenarios(),
                e.baseline(),
                e.parameters(),
                draws,
                e.seedsPerDraw(),
                e.seed(),
                e.households(),
                e.design(),
                e.compare(),
                e.expectations());
        return new Trials(
                new Plan(more, space()), model, threads, over -> done.accept((int) from + over), first + e.draws());
    }

    Experiment experiment() {
        return plan.experiment();
    }

    ParameterSpace space() {
        return plan.space();
    }

    /** Runs at one setting. */
    private static int runsAtASetting(Experiment experiment) {
        return experiment.draws()
                * experiment.seedsPerDraw()
                * experiment.scenarios().size();
    }

    /** Runs at so many settings of an experiment. */
    static long runs(Experiment experiment, int settings) {
        return (long) settings * runsAtASetting(experiment);
    }

    Answers live(List<Setting> settings) throws InterruptedException {
        int draws = experiment().draws();
        int runs = runsAtASetting(experiment()) / draws;
        List<double[][][]> pieces = InParallel.map(
                settings.size() * draws,
                threads,
                piece -> live(settings.get(piece / draws), first + piece % draws),
                over -> done.accept(over * runs));
        return new Answers(experiment(), settings.size(), pieces);
    }

    /** All scenarios and seeds of a draw. */
    private double[][][] live(Setting setting, int draw) {
        List<Scenario> scenarios = experiment().scenarios();
        int seeds = experiment().seedsPerDraw();
        List<Outcome> outcomes = Headlines.ANSWER;
        double[][][] values = new double[scenarios.size()][outcomes.size()][seeds];
        Evaluator set =
                run -> model.evaluate(new Run(run.id(), run.scenario(), setting.of(run), run.seed(), run.households()));
        for (int s = 0; s < scenarios.size(); s++) {
            for (int seed = 0; seed < seeds; seed++) {
                RunId id = new RunId(draw, seed, scenarios.get(s).name());
                End end = End.of(plan, id, set);
                for (int o = 0; o < outcomes.size(); o++) {
                    values[s][o][seed] =
                            end instanceof End.Lived lived ? outcomes.get(o).of(lived.history()) : Double.NaN;
                }
            }
        }
        return values;
    }
}
