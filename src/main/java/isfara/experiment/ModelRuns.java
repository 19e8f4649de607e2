package isfara.experiment;

import isfara.model.Influence;
import isfara.model.Setup;
import isfara.model.run.Simulation;
import isfara.outcome.History;
import isfara.scenario.Scenario;
import isfara.world.World;
import java.util.List;

/** Evaluates runs with the model. Shared by threads: it holds the world and nothing of a run. */
public final class ModelRuns implements Evaluator {

    private final Simulation simulation;

    /** Runs in a world. */
    public ModelRuns(World world) {
        this.simulation = new Simulation(world);
    }

    @Override
    public History evaluate(Run run) {
        return simulation.run(setup(run));
    }

    /** What decides a run, for those who step it themselves. */
    public Setup setup(Run run) {
        Scenario scenario = run.scenario();
        List<Influence> levers = scenario.interventions().stream()
                .map(use -> use.intervention().bind(use.period(), run.parameters(), simulation.world()))
                .toList();
        return new Setup(
                scenario.start(),
                scenario.days(),
                run.parameters(),
                levers,
                run.seed(),
                run.households(),
                false,
                Setup.WORK_LIMIT);
    }
}
