package isfara.parameter;

/** How well a number is founded. Reports flag a conclusion that hangs on an {@link #ASSUMED} one. */
public enum Evidence {
    /** Read off a measurement or an official register. */
    MEASURED("measured"),
    /** Taken from published research on comparable cases. */
    LITERATURE("literature"),
    /** Tuned so that the model meets the documented incidents. */
    CALIBRATED("calibrated"),
    /** A judgement of the authors; nobody has measured it. */
    ASSUMED("assumed");

    private final String word;

    Evidence(String word) {
        this.word = word;
    }

    /** The grade as it stands in tables and files. */
    public String word() {
        return word;
    }
}
