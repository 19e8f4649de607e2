package isfara.gui.window;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.gui.scene.Camera;
import isfara.gui.scene.Scene;
import isfara.model.run.BorderModel;
import isfara.outcome.History;

/** A run that is being lived through, step by step. One thread steps it; any may have the last scene. */
final class Life {

    private final Run run;
    private final BorderModel model;
    private Camera camera;
    private boolean gone;
    private volatile Scene scene;

    /** A run that has not begun. */
    Life(Run run, ModelRuns runs) {
        this.run = run;
        this.model = runs.simulation().model(runs.setup(run));
    }

    /** Which run. */
    Run run() {
        return run;
    }

    /** MASON's side of it. */
    BorderModel model() {
        return model;
    }

    /** Looks at it for the first time; the model must have been started. */
    void open() {
        camera = new Camera(model, run.scenario().interventions());
        scene = camera.scene();
    }

    /** Takes one step, a day or an hour. */
    void step() {
        model.schedule.step(model);
        gone = true;
    }

    /** Whether it has come to its end. */
    boolean over() {
        return model.over();
    }

    /** How far it has come, in hours since the start. */
    double hour() {
        return model.schedule.getTime();
    }

    /** Looks at it again, and tells whether it has gone on since the last look. */
    boolean look() {
        boolean changed = gone;
        if (gone) {
            scene = camera.scene();
            gone = false;
        }
        return changed;
    }

    /** What was to be seen at the last look. */
    Scene scene() {
        return scene;
    }

    /** All that happened; to be asked once, at the end. */
    History history() {
        return model.history();
    }
}
