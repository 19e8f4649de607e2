package isfara.gui.window;

import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.report.story.TwoStories;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;

/** Says above two maps whether their histories are still the same. */
final class PartingSign implements Viewer {

    private final Watch watch;
    private final List<MapWindow> maps;
    private String said = "";

    PartingSign(Watch watch, List<MapWindow> maps) {
        this.watch = watch;
        this.maps = maps;
    }

    @Override
    public void begin(List<Run> runs) {
        said = "";
    }

    @Override
    public void see(int place, Scene scene) {
        Optional<TwoStories> two = watch.parting();
        if (two.isEmpty()) {
            return;
        }
        OptionalInt hour = two.get().hour();
        boolean parted = hour.isPresent() && scene.moment().hour() >= hour.getAsInt();
        String now = hour.isEmpty()
                ? "the same history to the end"
                : parted ? "the histories have parted" : "the same history so far";
        if (!now.equals(said)) {
            said = now;
            List<Run> runs = watch.running();
            SwingUtilities.invokeLater(() -> {
                for (int i = 0; i < maps.size(); i++) {
                    maps.get(i).sign(runs.get(i).scenario().name() + ": " + now);
                }
            });
        }
    }
}
