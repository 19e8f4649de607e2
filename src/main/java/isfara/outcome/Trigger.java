package isfara.outcome;

/** The first stated cause of an incident, as coded in the incident catalogue. */
public enum Trigger {
    WATER("water"),
    ROAD("road"),
    CROSSING("crossing"),
    CONSTRUCTION("construction"),
    PATROL("patrol"),
    TRESPASS("trespass");

    private final String word;

    Trigger(String word) {
        this.word = word;
    }

    /** The trigger as it stands in files. */
    public String word() {
        return word;
    }
}
