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
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run, or two of the same replication, on MASON's console. It steps the model that a batch evaluates and only looks at it.
 *
 * <p>Two runs go on together by date: whichever is behind takes the next step, and one that has leapt over a quiet day is seen there
 * only when the other has come to that day. MASON's own generator is never drawn from; the seed that the console hands to the model's
 * {@code SimState} is the seed of {@code isfara run --seed}, from which the luck of the run follows.
 */
public final class Watch extends GUIState {

    private final ModelRuns runs;
    private final List<Viewer> viewers = new ArrayList<>();
    private volatile Viewing viewing;
    private volatile Conduct conduct = Conduct.USUAL;
    private volatile List<Life> lives;
    private volatile Optional<RuntimeException> broken = Optional.empty();
    private volatile Optional<TwoStories> parting = Optional.empty();

    /**
     * A watch that has not begun.
     *
     * @param seed the first seed that the console offers; MASON keeps 32 bits of it
     */
    public Watch(ModelRuns runs, Viewing viewing, int seed) {
        super(unbegun(runs, viewing, seed));
        this.runs = runs;
        this.viewing = viewing;
        this.lives = List.of();
    }

    /** The name in MASON's titles; asked for by reflection. */
    public static String getName() {
        return "Isfara";
    }

    /** What MASON's console tells about the model; asked for by reflection. */
    public static Object getInfo() {
        return Watch.class.getResource("about.html");
    }

    private static SimState unbegun(ModelRuns runs, Viewing viewing, int seed) {
        return seeded(new Life(viewing.runs(seed).get(0), runs), seed);
    }

    private static SimState seeded(Life life, long seed) {
        life.model().setSeed(seed);
        return life.model();
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
    }

    /** How it is gone through. */
    Conduct conduct() {
        return conduct;
    }

    /** Decides how it is gone through from now on. */
    void conduct(Conduct other) {
        conduct = other;
    }

    /** The runs that are going on or have come to their end; none before the first start. */
    List<Run> running() {
        return lives.stream().map(Life::run).toList();
    }

    /** What was last to be seen of a run; nothing before the first start. */
    Optional<Scene> scene(int place) {
        List<Life> now = lives;
        return place < now.size() ? Optional.ofNullable(now.get(place).scene()) : Optional.empty();
    }

    /** Where two runs part; nothing for a single one, and before the first start. */
    Optional<TwoStories> parting() {
        return parting;
    }

    /** What a run broke down with, if one did. */
    Optional<RuntimeException> broken() {
        return broken;
    }

    /** All that happened in each run; to be asked once, when all are over. */
    List<History> histories() {
        return lives.stream().map(Life::history).toList();
    }

    @Override
    public void start() {
        long seed = state.seed();
        List<Life> begun =
                viewing.runs(seed).stream().map(run -> new Life(run, runs)).toList();
        state = seeded(begun.get(0), seed);
        super.start();
        begun.stream().skip(1).forEach(life -> life.model().start());
        begun.forEach(Life::open);
        broken = Optional.empty();
        parting = begun.size() == 2 ? Optional.of(compared(begun)) : Optional.empty();
        lives = begun;
        viewers.forEach(viewer -> viewer.begin(running()));
        for (int place = 0; place < begun.size(); place++) {
            show(place);
        }
    }

    /** Lives through both runs beforehand, without a look at them, to know where they will part. */
    private TwoStories compared(List<Life> two) {
        List<TwoStories.Told> told = two.stream()
                .map(Life::run)
                .map(run -> new TwoStories.Told(run.scenario().name(), runs.evaluate(run)))
                .toList();
        return new TwoStories(
                runs.simulation().world(), two.get(0).run().scenario().start(), told.get(0), told.get(1));
    }

    private OptionalInt parts() {
        return parting.map(TwoStories::hour).orElse(OptionalInt.empty());
    }

    @Override
    public boolean step() {
        boolean more;
        List<Scene> shown = new ArrayList<>();
        // MASON's own step, but for the one line that steps the schedule: here two models may have to be stepped.
        synchronized (state.schedule) {
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
        lives.stream().skip(1).forEach(life -> life.model().finish());
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
                double since = now();
                more = stepOnce(shown);
                pause = conduct.pausesAt(shown, since, parts());
                steps = shown.stream().allMatch(Watch::quiet) ? steps : 0;
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

    private boolean stepOnce(List<Scene> shown) {
        double least = least(Life::hour);
        for (Life life : lives) {
            if (!life.over() && life.hour() <= least) {
                life.step();
            }
        }
        double now = now();
        for (int place = 0; place < lives.size(); place++) {
            Life life = lives.get(place);
            if (life.hour() <= now && life.look()) {
                shown.add(life.scene());
                show(place);
            }
        }
        return lives.stream().anyMatch(life -> !life.over());
    }

    /** How far all runs have come, in hours since the start. */
    private double now() {
        return lives.stream().allMatch(Life::over)
                ? lives.stream().mapToDouble(Life::hour).max().orElseThrow()
                : least(Life::hour);
    }

    private double least(ToDoubleFunction<Life> hour) {
        return lives.stream()
                .filter(life -> !life.over())
                .mapToDouble(hour)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static boolean quiet(Scene scene) {
        return !scene.moment().hourly() && scene.news().isEmpty();
    }

    private void show(int place) {
        Scene scene = lives.get(place).scene();
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
