package isfara.model.run;

import isfara.model.Setup;
import isfara.model.state.Terrain;
import isfara.outcome.History;
import isfara.world.World;
import java.util.Optional;
import java.util.function.Predicate;

/** A world, ready to live through runs. Holds nothing of a run, so that threads may share it. */
public final class Simulation {

    private final Terrain terrain;

    /** Looks the world over once. */
    public Simulation(World world) {
        this.terrain = new Terrain(world);
    }

    /** The world. */
    public World world() {
        return terrain.world();
    }

    /** A model that has not begun: for the console, which steps it by itself. */
    public BorderModel model(Setup setup) {
        return new BorderModel(terrain, setup);
    }

    /** Lives through a run. The same setup gives the same history, on any machine, in any thread. */
    public History run(Setup setup) {
        return runWhile(setup, model -> true).orElseThrow();
    }

    /**
     * Lives through a run for as long as it is worth it.
     *
     * @param worthwhile asked after every step, a day or an hour; must only look
     * @return the history that {@link #run} gives, to the bit; empty when the run was given up
     */
    public Optional<History> runWhile(Setup setup, Predicate<BorderModel> worthwhile) {
        BorderModel model = model(setup);
        model.start();
        boolean more = true;
        while (more && !model.over()) {
            more = model.schedule.step(model);
            if (!worthwhile.test(model)) {
                model.finish();
                return Optional.empty();
            }
        }
        History history = model.history();
        model.finish();
        return Optional.of(history);
    }
}
