package isfara.calibration;

import isfara.experiment.Experiment;
import isfara.experiment.InParallel;
import isfara.experiment.ModelRuns;
import isfara.experiment.ParameterSource;
import isfara.experiment.Plan;
import isfara.experiment.Run;
import isfara.outcome.History;
import isfara.parameter.ParameterSpace;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/**
 * Many runs of one scenario, each looked at and forgotten. What comes out depends neither on the number of threads nor on who
 * finishes first.
 *
 * @param world where
 * @param space the parameters
 * @param scenario what is lived through, from 2010 on
 * @param parameters where values come from, a draw for each run
 * @param seed from which all luck follows
 * @param households agents that stand for the people
 * @param threads how many work on it, 1 or more
 */
public record Histories(
        World world,
        ParameterSpace space,
        Scenario scenario,
        ParameterSource parameters,
        long seed,
        int households,
        int threads) {

    /**
     * Lives through so many runs and asks something of each.
     *
     * @param question asked of a run and its history; must not keep hold of them
     * @param done is told how many runs are over, from the calling thread
     * @return the answers, in the order of the draws
     * @throws InterruptedException if the calling thread is interrupted
     */
    public <T> List<T> each(int count, BiFunction<Run, Attempt, T> question, IntConsumer done)
            throws InterruptedException {
        Plan plan = new Plan(
                new Experiment(
                        scenario.name(),
                        scenario.title(),
                        List.of(scenario),
                        scenario.name(),
                        parameters,
                        count,
                        1,
                        seed,
                        households,
                        List.of()),
                space);
        ModelRuns model = new ModelRuns(world);
        return InParallel.map(
                count,
                threads,
                place -> {
                    Run run = plan.run(plan.canonical(place));
                    return question.apply(run, () -> model.evaluate(run));
                },
                done);
    }

    /** Lives through a run; throws when it breaks down. */
    @FunctionalInterface
    public interface Attempt {
        /** The history. */
        History history();
    }
}
