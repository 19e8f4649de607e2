package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.History;
import isfara.world.World;
import java.time.LocalDate;
import java.util.List;

/** Tells a history. */
public final class Narrator {

    private final Words words;
    private final Sentences sentences;

    /** A narrator who knows what the places of a world are called. */
    public Narrator(World world) {
        this.words = new Words(world);
        this.sentences = new Sentences(words);
    }

    /** One event, as soon as it has happened. */
    public Line line(Event event) {
        return sentences.of(event);
    }

    /** Whether an event is worth telling on its own to somebody who wants to know the main things while they happen. */
    public boolean isMain(Event event) {
        return Weight.isMain(event);
    }

    /** Every event, a line each, in order. */
    public List<Line> all(History history) {
        return history.events().stream().map(this::line).toList();
    }

    /**
     * The main things, in order.
     *
     * @param start first day of the history
     */
    public List<Line> main(LocalDate start, History history) {
        return new MainThings(words, sentences, start, history).lines();
    }

    /** When levers came into force, changed, ended or were refused. */
    public List<Line> levers(History history) {
        return history.events().stream()
                .filter(Event.LeverChanged.class::isInstance)
                .map(this::line)
                .toList();
    }
}
