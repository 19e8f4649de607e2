package isfara.gui.map;

import isfara.gui.scene.Camera;
import isfara.gui.scene.Scene;
import isfara.model.Trial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Scenes of a warlike run. */
final class Scenes {

    private static final List<Scene> ALL = watch();

    private Scenes() {}

    /** The first one in which a number is highest. */
    static Scene most(ToIntFunction<Scene> number) {
        return ALL.stream().max(Comparator.comparingInt(number)).orElseThrow();
    }

    private static List<Scene> watch() {
        List<Scene> scenes = new ArrayList<>();
        Camera[] camera = new Camera[1];
        Trial.warlike(3).watch(model -> {
            camera[0] = camera[0] == null ? new Camera(model, List.of()) : camera[0];
            scenes.add(camera[0].scene());
        });
        return List.copyOf(scenes);
    }
}
