package isfara.gui.window;

import isfara.experiment.ModelRuns;
import isfara.experiment.Run;
import isfara.gui.scene.Scene;
import isfara.outcome.History;
import isfara.report.story.TwoStories;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The runs that a watch shows, going on together by date: whichever is behind takes the next step, and one that has leapt over a quiet
 * day is seen there only when the other has come to that day.
 */
final class Lives {

    private final List<Life> all;
    private final Optional<TwoStories> parting;

    /** Whoever wants to know what is new. */
    interface Eye {
        void see(int place, Scene scene);
    }

    private Lives(List<Life> all, Optional<TwoStories> parting) {
        this.all = List.copyOf(all);
        this.parting = parting;
    }

    /** None. */
    static Lives none() {
        return new Lives(List.of(), Optional.empty());
    }

    /** The same runs as they are before their first step, to be looked at and not to be gone on with. */
    static Lives standing(List<Run> runs, ModelRuns model) {
        Lives still = new Lives(runs.stream().map(run -> new Life(run, model)).toList(), Optional.empty());
        still.first().model().start();
        still.open();
        return still;
    }

    /** Runs that have not begun. Two are lived through beforehand, without a look at them, to know where they will part. */
    static Lives of(List<Run> runs, ModelRuns model) {
        return new Lives(
                runs.stream().map(run -> new Life(run, model)).toList(),
                runs.size() == 2 ? Optional.of(compared(runs, model)) : Optional.empty());
    }

    private static TwoStories compared(List<Run> runs, ModelRuns model) {
        List<TwoStories.Told> told = runs.stream()
                .map(run -> new TwoStories.Told(run.scenario().name(), model.evaluate(run)))
                .toList();
        return new TwoStories(model.simulation().world(), runs.get(0).scenario().start(), told.get(0), told.get(1));
    }

    /** The one that MASON's console knows of. */
    Life first() {
        return all.get(0);
    }

    /** Begins those that MASON does not begin, and looks at all. */
    void open() {
        others().forEach(life -> life.model().start());
        all.forEach(Life::open);
    }

    /** Ends those that MASON does not end. */
    void close() {
        others().forEach(life -> life.model().finish());
    }

    private List<Life> others() {
        return all.subList(StrictMath.min(1, all.size()), all.size());
    }

    /** Whichever is behind takes one step; tells whether there is more to come. */
    boolean step(Eye eye) {
        double least = least();
        for (Life life : all) {
            if (!life.over() && life.hour() <= least) {
                life.step();
            }
        }
        double now = now();
        for (int place = 0; place < all.size(); place++) {
            Life life = all.get(place);
            if (life.hour() <= now && life.look()) {
                eye.see(place, life.scene());
            }
        }
        return !over();
    }

    /** How far all have come, in hours since the start. */
    double now() {
        return over() ? all.stream().mapToDouble(Life::hour).max().orElseThrow() : least();
    }

    private double least() {
        return all.stream()
                .filter(life -> !life.over())
                .mapToDouble(Life::hour)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private boolean over() {
        return all.stream().allMatch(Life::over);
    }

    /** Shows what was last to be seen of each. */
    void show(Eye eye) {
        for (int place = 0; place < all.size(); place++) {
            eye.see(place, all.get(place).scene());
        }
    }

    /** What was last to be seen of a run; nothing if there is none at this place. */
    Optional<Scene> scene(int place) {
        return place < all.size() ? Optional.of(all.get(place).scene()) : Optional.empty();
    }

    /** Which runs. */
    List<Run> runs() {
        return all.stream().map(Life::run).toList();
    }

    /** Where two runs part; nothing for a single one. */
    Optional<TwoStories> parting() {
        return parting;
    }

    /** The hour in which two runs part. */
    OptionalInt partingHour() {
        return parting.map(TwoStories::hour).orElse(OptionalInt.empty());
    }

    /** All that happened in each; to be asked once, when all are over. */
    List<History> histories() {
        return all.stream().map(Life::history).toList();
    }
}
