package isfara.study.lever;

/** How the uncertain effects of a lever are treated. */
public enum Variant {
    /** Drawn from their priors. */
    PRIOR("effects from their priors"),
    /** Each held where it is none. */
    NO_DIRECT_EFFECT("no direct effect");

    private final String words;

    Variant(String words) {
        this.words = words;
    }

    /** In words, as tables have it. */
    public String words() {
        return words;
    }
}
