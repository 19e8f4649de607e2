package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.report.story.Narrator;
import isfara.world.World;
import java.util.List;

/** Tells one run while it goes on, every event a line: the same lines in the same order as the story of the finished run. */
public final class Teller {

    private final Narrator narrator;
    private int told;

    /** For a run that has not begun. */
    public Teller(World world) {
        this.narrator = new Narrator(world);
    }

    /** What happened since the scene before. */
    public List<StoryLine> tell(Scene scene) {
        return tell(scene.news());
    }

    /** What remains to be told when the run is over: what ends only because the run does. */
    public List<StoryLine> rest(History history) {
        return tell(history.events().subList(told, history.events().size()));
    }

    private List<StoryLine> tell(List<Event> events) {
        told += events.size();
        return events.stream()
                .map(event -> new StoryLine(narrator.line(event), Whereabouts.of(event), narrator.isMain(event)))
                .toList();
    }
}
