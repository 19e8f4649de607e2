package isfara.gui.frames;

import isfara.gui.scene.Scene;
import java.util.SortedMap;

/** Chooses the scenes of a run that are worth a frame. Belongs to one run. */
interface Choice {

    /** Looks at the next scene; scenes count from 0. */
    void see(int number, Scene scene);

    /** The scenes chosen, by their numbers, and why each is shown: a caption, never empty. Asked when the run is over. */
    SortedMap<Integer, String> chosen();
}
