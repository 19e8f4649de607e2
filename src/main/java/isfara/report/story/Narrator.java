package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.world.World;
import java.time.LocalDate;
import java.util.List;

/** Tells a history. */
public final class Narrator {

    private final Words words;

    /** A narrator who knows what the places of a world are called. */
    public Narrator(World world) {
        this.words = new Words(world);
    }

    /** Every event, a line each, in order. */
    public List<Line> all(History history) {
        Sentences sentences = new Sentences(words);
        return history.events().stream().map(sentences::of).toList();
    }

    /**
     * The main things, in order.
     *
     * @param start first day of the history
     */
    public List<Line> main(LocalDate start, History history) {
        return new MainThings(words, new Sentences(words), start, history).lines();
    }

    /** When levers came into force, changed, ended or were refused. */
    public List<Line> levers(History history) {
        Sentences sentences = new Sentences(words);
        return history.events().stream()
                .filter(Event.LeverChanged.class::isInstance)
                .map(sentences::of)
                .toList();
    }
}
