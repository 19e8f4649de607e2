package isfara.experiment;

import isfara.model.GivenQuarrel;
import isfara.model.Influence;
import isfara.model.Setup;
import isfara.model.run.Simulation;
import isfara.outcome.History;
import isfara.scenario.Scenario;
import isfara.scenario.Situation;
import isfara.world.Sector;
import isfara.world.World;
import java.util.List;

/** Evaluates runs with the model. Shared by threads: it holds the world and nothing of a run. */
public final class ModelRuns implements Evaluator {

    private final Simulation simulation;
    private final int workLimit;

    /** Runs in a world. */
    public ModelRuns(World world) {
        this(world, Setup.WORK_LIMIT);
    }

    /** Runs in a world that are given up after so many hours in which any sector was engaged. */
    public ModelRuns(World world, int workLimit) {
        this.simulation = new Simulation(world);
        this.workLimit = workLimit;
    }

    @Override
    public History evaluate(Run run) {
        return simulation.run(setup(run));
    }

    /** The model that evaluates. */
    public Simulation simulation() {
        return simulation;
    }

    /** After how many engaged hours a run is given up. */
    public int workLimit() {
        return workLimit;
    }

    /** What decides a run, for those who step it themselves. */
    public Setup setup(Run run) {
        Scenario scenario = run.scenario();
        List<Influence> levers = scenario.interventions().stream()
                .map(use -> use.bind(run.parameters(), simulation.world()))
                .toList();
        return new Setup(
                scenario.start(),
                scenario.days(),
                run.parameters(),
                given(scenario.situation()),
                levers,
                run.seed(),
                run.households(),
                false,
                workLimit);
    }

    /** The quarrels of a situation, by their places in the world. */
    private List<GivenQuarrel> given(Situation situation) {
        return situation.quarrels().stream()
                .map(q -> {
                    World world = simulation.world();
                    Sector sector = world.sectors().get(world.sector(q.sector()));
                    int kg = world.settlement(q.kg());
                    int tj = world.settlement(q.tj());
                    int contact = 0;
                    while (sector.contacts().get(contact).kg() != kg
                            || sector.contacts().get(contact).tj() != tj) {
                        contact++;
                    }
                    return new GivenQuarrel(
                            q.day(), q.hour(), sector.index(), contact, q.trigger(), q.works(), q.crowd(), q.again());
                })
                .toList();
    }
}
