package isfara.gui.frames;

import isfara.gui.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The last scene of each span of time, evenly thinned where there are too many. */
final class Regular implements Choice {

    private final ToIntFunction<Scene> span;
    private final List<Integer> last = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private int before = -1;

    /**
     * One scene a span.
     *
     * @param span which span a scene belongs to, never falling
     */
    Regular(ToIntFunction<Scene> span) {
        this.span = span;
    }

    @Override
    public void see(int number, Scene scene) {
        int now = span.applyAsInt(scene);
        if (now == before) {
            last.set(last.size() - 1, number);
            captions.set(captions.size() - 1, Captions.state(scene));
        } else {
            last.add(number);
            captions.add(Captions.state(scene));
        }
        before = now;
    }

    @Override
    public SortedMap<Integer, String> chosen() {
        SortedMap<Integer, String> chosen = new TreeMap<>();
        int count = StrictMath.min(last.size(), FramesAt.MOST);
        for (int i = 0; i < count; i++) {
            int at = (int) ((long) i * last.size() / count);
            chosen.put(last.get(at), captions.get(at));
        }
        return chosen;
    }
}
