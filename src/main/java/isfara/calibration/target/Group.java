package isfara.calibration.target;

/** What part of the record a quantity belongs to. Each part has the same say in a fit, however many quantities it has. */
public enum Group {
    /** How often quarrels begin, over years. */
    FREQUENCY("how often"),
    /** When in the year, where and over what. */
    PATTERN("when, where and over what"),
    /** How far they go: levels and deaths outside wars. */
    SEVERITY("how far"),
    /** Whether and when there is war. */
    WARS("war or not"),
    /** How April 2021 went, once it had begun. */
    APRIL_2021("April 2021"),
    /** How September 2022 went, once it had begun. */
    SEPTEMBER_2022("September 2022");

    private final String words;

    Group(String words) {
        this.words = words;
    }

    /** In words. */
    public String words() {
        return words;
    }
}
