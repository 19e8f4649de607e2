package isfara.gui.window;

import isfara.experiment.Run;
import isfara.gui.live.ChartsPanel;
import isfara.gui.live.LiveFeed;
import isfara.gui.live.StoryPanel;
import isfara.gui.scene.Scene;
import isfara.gui.scene.Subject;
import isfara.outcome.History;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.Timer;

/** Charts and story of one run in two windows, which go on with it. */
final class LiveWindows implements Viewer {

    private static final int MILLIS = 100;

    private final Watch watch;
    private final int place;
    private final LiveFeed feed;
    private final JFrame charts;
    private final JFrame story;
    private final Timer timer;
    private String title = "";
    private boolean first;

    /**
     * Windows that are not seen yet.
     *
     * @param place of the run, from 0
     * @param name of its scenario
     * @param chosen gets what a line of the story is about when somebody clicks on it
     */
    LiveWindows(Watch watch, int place, String name, Consumer<Subject> chosen) {
        this.watch = watch;
        this.place = place;
        ChartsPanel drawn = new ChartsPanel();
        StoryPanel told = new StoryPanel(chosen);
        feed = new LiveFeed(drawn, told);
        charts = frame("Charts: " + name, drawn);
        story = frame("Story: " + name, told);
        timer = new Timer(MILLIS, tick -> feed.refresh());
        timer.start();
    }

    private static JFrame frame(String title, Component content) {
        JFrame frame = new JFrame(title);
        frame.getContentPane().add(content);
        frame.pack();
        return frame;
    }

    /** The window of the charts. */
    JFrame charts() {
        return charts;
    }

    /** The window of the story. */
    JFrame story() {
        return story;
    }

    /** Closes both. */
    void close() {
        timer.stop();
        charts.dispose();
        story.dispose();
    }

    @Override
    public void begin(List<Run> runs) {
        Run run = runs.get(place);
        title = watch.viewing().name(run, watch.state.seed());
        first = true;
    }

    @Override
    public void see(int seen, Scene scene) {
        if (seen != place) {
            return;
        }
        if (first) {
            feed.begin(title, scene);
            first = false;
        } else {
            feed.see(scene);
        }
    }

    @Override
    public void end(List<History> histories) {
        feed.end(histories.get(place));
    }
}
