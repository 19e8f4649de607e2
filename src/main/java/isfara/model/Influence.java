package isfara.model;

/** Something outside the model's rules that acts on them: a policy lever. Belongs to one run and may keep state. */
public interface Influence {

    /** Acts at the start of a day, before anything else happens. */
    void morning(Morning morning);
}
