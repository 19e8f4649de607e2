package isfara.intervention;

/** A lever that sends foreign people to stand between the posts: how many, and where. */
public interface AtTheLine extends Intervention {

    /** What is told when they have come: {@link isfara.outcome.Event.LeverChanged}. */
    String STANDS = "stands at the line";

    /** What is told when a state no longer bears them, and they go. */
    String SENT_AWAY = "a state has withdrawn its consent";

    /** How many people. */
    int personnel();

    /** Where they stand, shared out by the length of the lines. */
    Sectors sectors();
}
