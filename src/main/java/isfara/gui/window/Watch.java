package isfara.gui.window;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.outcome.History;
import isfara.report.story.TwoStories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.Controller;
import sim.display.GUIState;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.portrayal.Inspector;

/**
 * One run, or two of the same replication, on MASON's console. It steps the model that a batch evaluates and only looks at it.
 *
 * <p>MASON's own generator is never drawn from: the seed that the console hands to the model's {@code SimState} is the seed of
 * {@code isfara run --seed}, from which the luck of the run follows.
 */
public final class Watch extends GUIState {

    private final ModelRuns runs;
    private final List<Viewer> viewers = new ArrayList<>();
    private Optional<Furniture> furniture = Optional.empty();
    private volatile Viewing viewing;
    private volatile Conduct conduct = Conduct.USUAL;
    private volatile Lives lives = Lives.none();
    private volatile List<History> histories = List.of();
    private volatile boolean going;
    private volatile Optional<RuntimeException> broken = Optional.empty();

    /**
     * A watch that has not begun.
     *
     * @param seed the first seed that the console offers; MASON keeps 32 bits of it
     */
    public Watch(ModelRuns runs, Viewing viewing, int seed) {
        super(seeded(new Life(viewing.runs(seed).get(0), runs), seed));
        this.runs = runs;
        this.viewing = viewing;
    }

    /** The name in MASON's titles; asked for by reflection. */
    public static String getName() {
        return "Isfara";
    }

    /** What MASON's console tells about the model; asked for by reflection. */
    public static Object getInfo() {
        return Watch.class.getResource("about.html");
    }

    private static SimState seeded(Life life, long seed) {
        life.model().setSeed(seed);
        return life.model();
    }

    /** Decides what stands around the console; to be called before the console is made. */
    void furnish(Furniture with) {
        furniture = Optional.of(with);
    }

    /** Whoever is to be told of everything that is to be seen, from the next start on. */
    void tell(Viewer viewer) {
        viewers.add(viewer);
    }

    /** What begins when play is pressed. */
    Viewing viewing() {
        return viewing;
    }

    /** Decides what begins when play is pressed the next time. */
    void view(Viewing other) {
        viewing = other;
        if (!going) {
            preview();
        }
    }

    /** Shows how the runs begin, without beginning them. */
    void preview() {
        lives = Lives.standing(next(), runs);
    }

    /** How it is gone through. */
    Conduct conduct() {
        return conduct;
    }

    /** Decides how it is gone through from now on. */
    void conduct(Conduct other) {
        conduct = other;
    }

    /** The runs that would begin if play were pressed now. */
    List<Run> next() {
        return viewing.runs(state.seed());
    }

    /** The runs that go on or have come to their end; none before the first start. */
    List<Run> running() {
        return lives.runs();
    }

    /** What was last to be seen of a run; nothing before the first start. */
    Optional<Scene> scene(int place) {
        return lives.scene(place);
    }

    /** Where two runs part; nothing for a single one, and before the first start. */
    Optional<TwoStories> parting() {
        return lives.parting();
    }

    /** What a run broke down with, if one did. */
    Optional<RuntimeException> broken() {
        return broken;
    }

    /** All that happened in each run; nothing before all are over. */
    List<History> histories() {
        return histories;
    }

    @Override
    public Inspector getInspector() {
        return furniture.map(Furniture::modelTab).orElse(null);
    }

    @Override
    public void init(Controller opened) {
        super.init(opened);
        if (opened instanceof Console console) {
            furniture.ifPresent(with -> with.open(console));
        }
    }

    @Override
    public void quit() {
        super.quit();
        furniture.ifPresent(Furniture::close);
    }

    @Override
    public void start() {
        long seed = state.seed();
        Lives begun = Lives.of(viewing.runs(seed), runs);
        state = seeded(begun.first(), seed);
        super.start();
        begun.open();
        broken = Optional.empty();
        histories = List.of();
        lives = begun;
        going = true;
        viewers.forEach(viewer -> viewer.begin(begun.runs()));
        begun.show(this::show);
    }

    @Override
    public boolean step() {
        boolean more;
        List<Scene> shown = new ArrayList<>();
        // MASON's own step, but for the one line that steps the schedule: here two models may have to be stepped.
        Schedule schedule = state.schedule;
        synchronized (schedule) {
            Steppable[] earlier = Arrays.copyOf(before, beforeSize);
            Steppable[] later = Arrays.copyOf(after, afterSize);
            beforeSize = 0;
            afterSize = 0;
            for (Steppable each : earlier) {
                each.step(state);
            }
            more = advance(shown);
            for (Steppable each : later) {
                each.step(state);
            }
        }
        linger(shown);
        return more;
    }

    @Override
    public void finish() {
        super.finish();
        if (going) {
            lives.close();
            going = false;
        }
    }

    /** Goes on to the next thing to be seen: one step, or some quiet ones. */
    private boolean advance(List<Scene> shown) {
        boolean playing = !byHand();
        boolean pause = false;
        boolean more = true;
        try {
            int steps = playing ? conduct.pace().leap() : 1;
            while (more && !pause && steps-- > 0) {
                shown.clear();
                double since = lives.now();
                more = lives.step((place, scene) -> {
                    shown.add(scene);
                    show(place, scene);
                });
                pause = conduct.pausesAt(shown, since, lives.partingHour());
                steps = shown.stream().allMatch(Watch::quiet) ? steps : 0;
            }
            if (!more) {
                histories = lives.histories();
                viewers.forEach(viewer -> viewer.end(histories));
            }
        } catch (RuntimeException e) {
            broken = Optional.of(e);
            viewers.forEach(viewer -> viewer.broke(e));
            return false;
        }
        if (pause && playing && controller instanceof Console console) {
            console.setWhenShouldPauseTime(state.schedule.getTime()); // its thread looks at this after every step
        }
        return more;
    }

    private static boolean quiet(Scene scene) {
        return !scene.moment().hourly() && scene.news().isEmpty();
    }

    private void show(int place, Scene scene) {
        viewers.forEach(viewer -> viewer.see(place, scene));
    }

    /** Leaves what is to be seen on the screen for a while. A press of pause or stop ends it. */
    private void linger(List<Scene> shown) {
        long millis = shown.stream().mapToLong(conduct.pace()::millis).max().orElse(0);
        if (millis == 0 || byHand() || controller == null) {
            return;
        }
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // MASON's way of asking its thread to end
        }
    }

    /** Whether somebody steps: MASON does that in Swing's thread, and plays in one of its own. */
    private static boolean byHand() {
        return SwingUtilities.isEventDispatchThread();
    }
}
