package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.model.Trial;
import isfara.outcome.History;
import isfara.outcome.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** A course of a real run, and made-up ones. */
final class Runs {

    private Runs() {}

    /** A run and its course to the end. */
    record Lived(Course course, History history) {}

    static Lived live(String scenario, long seed) {
        return live(scenario, seed, course -> {});
    }

    /** With a look at the course after every scene. */
    static Lived live(String scenario, long seed, Consumer<Course> eye) {
        List<Course> courses = new ArrayList<>();
        Consumer<Scene> watcher = scene -> {
            if (courses.isEmpty()) {
                courses.add(new Course(scene));
            } else {
                courses.get(0).add(scene);
            }
            eye.accept(courses.get(0));
        };
        History history = Watched.watch(scenario, seed, watcher);
        return new Lived(courses.get(0), history);
    }

    static Course empty(int days) {
        return new Course(Trial.WORLD, LocalDate.of(2022, 1, 1), days);
    }

    /** An hour with so many killed on each side, calm everywhere. */
    static Sample calm(int hour, int killed) {
        return of(hour, side(-1, Level.ALTERCATION, killed), side(-1, Level.ALTERCATION, killed));
    }

    static Sample of(int hour, Sample.OfSide kg, Sample.OfSide tj) {
        return new Sample(hour, hour + 1, kg, tj, 0, 0, 0, false);
    }

    /** A side that goes so far in one sector. */
    static Sample.OfSide side(int sector, Level level, int killed) {
        List<Level> levels =
                new ArrayList<>(Collections.nCopies(Trial.WORLD.sectors().size(), Level.ALTERCATION));
        if (sector >= 0) {
            levels.set(sector, level);
        }
        return new Sample.OfSide(levels, killed, 0, 0, 0, 0);
    }
}
