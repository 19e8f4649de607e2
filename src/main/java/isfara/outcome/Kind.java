package isfara.outcome;

/** Who is hurt: people who live there, border guards and other local armed men, or soldiers of the army. */
public enum Kind {
    CIVILIAN("civilian"),
    GUARD("guard"),
    ARMY("army");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The kind as it stands in files. */
    public String word() {
        return word;
    }
}
