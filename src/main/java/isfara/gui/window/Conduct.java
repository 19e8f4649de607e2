package isfara.gui.window;

import isfara.gui.scene.Scene;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a run is gone through: how fast, and where it pauses by itself.
 *
 * @param pace how fast
 * @param halts what it pauses at, whenever it happens
 * @param date a date at which it pauses
 * @param parting whether it pauses where two histories part
 */
record Conduct(Pace pace, Set<Halt> halts, Optional<LocalDate> date, boolean parting) {

    /** As a window opens. */
    static final Conduct USUAL = new Conduct(Pace.EVENTS, Set.of(), Optional.empty(), true);

    private static final int HOURS = 24;

    /** A copy that cannot change. */
    Conduct {
        EnumSet<Halt> copy = EnumSet.noneOf(Halt.class);
        copy.addAll(halts);
        halts = Collections.unmodifiableSet(copy);
    }

    /**
     * Whether to pause.
     *
     * @param shown what is to be seen now
     * @param since hours since the start that had passed at the step before
     * @param parts the hour in which two histories part
     */
    boolean pausesAt(List<Scene> shown, double since, OptionalInt parts) {
        return shown.stream().anyMatch(scene -> reached(scene, since, parts) || happens(scene));
    }

    private boolean happens(Scene scene) {
        return halts.stream().anyMatch(halt -> halt.in(scene));
    }

    private boolean reached(Scene scene, double since, OptionalInt parts) {
        int hour = scene.moment().hour();
        LocalDate start = scene.moment().start();
        return date.isPresent() && passes(hourOf(start), since, hour)
                || parting && parts.isPresent() && passes(parts.getAsInt(), since, hour);
    }

    private double hourOf(LocalDate start) {
        return (double) HOURS * (date.orElseThrow().toEpochDay() - start.toEpochDay());
    }

    private static boolean passes(double at, double since, int hour) {
        return since < at && hour >= at;
    }

    /** The same at another pace. */
    Conduct at(Pace other) {
        return new Conduct(other, halts, date, parting);
    }

    /** The same with one thing to pause at more, or less. */
    Conduct pausing(Halt halt, boolean wanted) {
        EnumSet<Halt> others = EnumSet.noneOf(Halt.class);
        others.addAll(halts);
        if (wanted) {
            others.add(halt);
        } else {
            others.remove(halt);
        }
        return new Conduct(pace, others, date, parting);
    }

    /** The same with another date at which it pauses, or none. */
    Conduct pausingOn(Optional<LocalDate> other) {
        return new Conduct(pace, halts, other, parting);
    }

    /** The same, pausing where two histories part, or not. */
    Conduct pausingAtParting(boolean wanted) {
        return new Conduct(pace, halts, date, wanted);
    }
}
