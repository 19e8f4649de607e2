package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.outcome.History;
import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.Timer;

/** Charts and story of one run, one above the other. While it is on the screen it shows by itself what has come. */
public final class LivePanel extends JPanel {

    private static final long serialVersionUID = 1;
    private static final int MILLIS = 100;
    private static final double CHARTS = 0.68;

    private final ChartsPanel charts = new ChartsPanel();
    private final StoryPanel story;
    private final transient LiveFeed feed;
    private final Timer timer = new Timer(MILLIS, event -> refresh());

    /**
     * Without a run.
     *
     * @param chosen gets what a line of the story is about when somebody clicks on it, in Swing's thread
     */
    public LivePanel(Consumer<Subject> chosen) {
        super(new BorderLayout());
        story = new StoryPanel(chosen);
        feed = new LiveFeed(charts, story);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, charts, story);
        split.setResizeWeight(CHARTS);
        add(split, BorderLayout.CENTER);
    }

    /**
     * Begins with another run; see {@link LiveFeed#begin}.
     *
     * @param title what run it is, such as {@code baseline, seed 7}
     * @param first its first scene
     */
    public void begin(String title, Scene first) {
        feed.begin(title, first);
    }

    /** Goes on with the next scene; see {@link LiveFeed#see}. */
    public void see(Scene scene) {
        feed.see(scene);
    }

    /** Tells what ended only because the run is over; see {@link LiveFeed#end}. */
    public void end(History history) {
        feed.end(history);
    }

    /** Shows what has come; see {@link LiveFeed#refresh}. */
    public void refresh() {
        feed.refresh();
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
