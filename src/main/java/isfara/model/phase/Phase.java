package isfara.model.phase;

/** Something that is done for everybody at one moment of a day or an hour. */
@FunctionalInterface
public interface Phase {

    /** Does it. */
    void run();
}
