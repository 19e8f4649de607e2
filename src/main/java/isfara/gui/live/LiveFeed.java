package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.outcome.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Brings a run to its charts and its story. The thread that steps the run hands scenes over and does not wait; Swing's thread shows what
 * has come when it is asked to {@link #refresh}, about ten times a second.
 */
public final class LiveFeed {

    private final ChartsPanel charts;
    private final StoryPanel story;
    private volatile Optional<Watching> handed = Optional.empty();
    private volatile boolean news;
    private Optional<Watching> shown = Optional.empty();

    /** For these two, without a run. */
    public LiveFeed(ChartsPanel charts, StoryPanel story) {
        this.charts = charts;
        this.story = story;
    }

    /** A run that is being watched, and what has been told of it but not yet shown. */
    private record Watching(String title, LocalDate start, Course course, Teller teller, Queue<StoryLine> lines) {

        static Watching of(String title, Scene first) {
            return new Watching(
                    title,
                    first.moment().start(),
                    new Course(first),
                    new Teller(first.world()),
                    new ConcurrentLinkedQueue<>());
        }
    }

    /**
     * Begins with another run. To be called by the thread that steps it.
     *
     * @param title what run it is, such as {@code baseline, seed 7}
     * @param first its first scene
     */
    public void begin(String title, Scene first) {
        Watching watching = Watching.of(title, first);
        watching.lines.addAll(watching.teller.tell(first));
        handed = Optional.of(watching);
        news = true;
    }

    /** Goes on with the next scene. To be called by the thread that steps the run. */
    public void see(Scene scene) {
        Watching watching = handed.orElseThrow();
        watching.course.add(scene);
        watching.lines.addAll(watching.teller.tell(scene));
        news = true;
    }

    /** Tells what ended only because the run is over. To be called by the thread that steps the run. */
    public void end(History history) {
        Watching watching = handed.orElseThrow();
        watching.lines.addAll(watching.teller.rest(history));
        news = true;
    }

    /** Shows what has come. To be called in Swing's thread. */
    public void refresh() {
        if (news) {
            news = false;
            handed.ifPresent(this::show);
        }
    }

    private void show(Watching watching) {
        if (shown.filter(watching::equals).isEmpty()) {
            shown = Optional.of(watching);
            charts.show(new LiveCharts(watching.title, watching.course));
            story.begin(watching.start);
        }
        List<StoryLine> lines = new ArrayList<>();
        for (StoryLine line = watching.lines.poll(); line != null; line = watching.lines.poll()) {
            lines.add(line);
        }
        story.add(lines);
        charts.refresh();
    }
}
