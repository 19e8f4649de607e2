package isfara.gui.window;

import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.outcome.History;
import java.util.List;

/** Whoever follows a watch. Called by the thread that steps the model, between two steps. */
interface Viewer {

    /** The runs begin anew. */
    void begin(List<Run> runs);

    /** There is something new to be seen of the run at a place, from 0. */
    void see(int place, Scene scene);

    /** All runs are over; their histories, by place. */
    default void end(List<History> histories) {}

    /** A run broke down; nothing more will come. */
    default void broke(RuntimeException why) {}
}
