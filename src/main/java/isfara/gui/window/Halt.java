package isfara.gui.window;

import isfara.gui.scene.Scene;
import isfara.outcome.Event;
import isfara.outcome.Level;
import java.util.function.Predicate;

/** Something that happens at which one may want to pause. */
enum Halt {
    /** The beginning of any incident. */
    QUARREL("a quarrel begins", Event.IncidentBegan.class::isInstance),
    /** From stones to shots, on either side. */
    SHOTS("a side begins to shoot", event -> rises(event, Level.SHOTS)),
    /** Army heavy weapons come into use, on either side. */
    HEAVY("heavy weapons are used", event -> rises(event, Level.HEAVY)),
    /** What only a capital can order or allow. */
    ORDER(
            "a capital decides",
            event -> event instanceof Event.Authorised
                    || event instanceof Event.Widened
                    || event instanceof Event.WillingToStop
                    || event instanceof Event.CeasefireBroken),
    /** Both sides agree to stop. */
    CEASEFIRE("a ceasefire is agreed", Event.Ceasefire.class::isInstance),
    /** The authorities tell a settlement to leave. */
    EVACUATION("a settlement is told to leave", Event.OrderedToLeave.class::isInstance);

    private final String word;
    private final Predicate<Event> is;

    Halt(String word, Predicate<Event> is) {
        this.word = word;
        this.is = is;
    }

    /** Whether it has just happened. */
    boolean in(Scene scene) {
        return scene.news().stream().anyMatch(is);
    }

    private static boolean rises(Event event, Level to) {
        return event instanceof Event.LevelChanged change
                && change.to().atLeast(to)
                && !change.from().atLeast(to);
    }

    @Override
    public String toString() {
        return word;
    }
}
