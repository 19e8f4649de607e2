package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.outcome.History;
import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;

/**
 * Charts and story of one run, one above the other. The thread that steps the run hands scenes over and does not wait; what has come is
 * shown about ten times a second.
 */
public final class LivePanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int MILLIS = 100;
    private static final double CHARTS = 0.68;

    private final ChartsPanel charts = new ChartsPanel();
    private final StoryPanel story;
    private final Timer timer = new Timer(MILLIS, event -> refresh());
    private transient volatile Watching handed = Watching.NOTHING;
    private transient Watching shown = Watching.NOTHING;
    private transient volatile boolean news;

    /**
     * Without a run.
     *
     * @param chosen gets what a line of the story is about when somebody clicks on it, in Swing's thread
     */
    public LivePanel(Consumer<Subject> chosen) {
        super(new BorderLayout());
        story = new StoryPanel(chosen);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, charts, story);
        split.setResizeWeight(CHARTS);
        add(split, BorderLayout.CENTER);
    }

    /** A run that is being watched, and what has been told of it but not yet shown. */
    private record Watching(String title, LocalDate start, Course course, Teller teller, Queue<StoryLine> lines) {

        static final Watching NOTHING = new Watching("", LocalDate.EPOCH, null, null, new ConcurrentLinkedQueue<>());

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
        handed = watching;
        news = true;
    }

    /** Goes on with the next scene. To be called by the thread that steps the run. */
    public void see(Scene scene) {
        Watching watching = handed;
        watching.course.add(scene);
        watching.lines.addAll(watching.teller.tell(scene));
        news = true;
    }

    /** Tells what ended only because the run is over. To be called by the thread that steps the run. */
    public void end(History history) {
        Watching watching = handed;
        watching.lines.addAll(watching.teller.rest(history));
        news = true;
    }

    /** Shows what has come. To be called in Swing's thread; while the panel is on the screen, it is called by itself. */
    public void refresh() {
        if (!news) {
            return;
        }
        news = false;
        Watching watching = handed;
        if (watching != shown) {
            shown = watching;
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

    /** Its charts. */
    public ChartsPanel charts() {
        return charts;
    }

    /** Its story. */
    public StoryPanel story() {
        return story;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        timer.start();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }
}
