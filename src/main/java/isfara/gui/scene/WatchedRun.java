package isfara.gui.scene;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.model.run.BorderModel;
import isfara.outcome.History;
import java.util.function.Consumer;

/** A run that is lived through while somebody looks at it. */
public final class WatchedRun {

    private final BorderModel model;
    private final Camera camera;

    /** A run that stands before its first step. */
    public WatchedRun(ModelRuns runs, Run run) {
        model = runs.simulation().model(runs.setup(run));
        model.start();
        camera = new Camera(model, run.scenario().interventions());
    }

    /**
     * Lives through the whole run.
     *
     * @param watcher gets the scene after each step, a day or an hour
     * @return the same history, to the bit, as that of a run that nobody watches
     */
    public History watch(Consumer<Scene> watcher) {
        boolean more = true;
        while (more && !model.over()) {
            more = model.schedule.step(model);
            watcher.accept(camera.scene());
        }
        History history = model.history();
        model.finish();
        return history;
    }
}
