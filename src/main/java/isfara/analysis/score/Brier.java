package isfara.analysis.score;

/** Brier score of a predicted yes or no, 0 to 1: the square of how far the chance was off. 0.25 is what "who knows" earns. */
public final class Brier {

    private Brier() {}

    /** When this chance, 0 to 1, was given to what did or did not happen. */
    public static double of(double chance, boolean happened) {
        double miss = chance - (happened ? 1 : 0);
        return miss * miss;
    }
}
