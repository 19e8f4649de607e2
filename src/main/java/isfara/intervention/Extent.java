package isfara.intervention;

/** How far a lever goes when more of a thing adds less and less. */
final class Extent {

    private Extent() {}

    /**
     * Relative to the amount for which the effects are declared: <pre>2 n / (n + n0)</pre>
     *
     * so none at 0, 1 at n0 and never above 2.
     *
     * @param amount n, 0 or more
     * @param usual n0, above 0
     */
    static double of(double amount, double usual) {
        return 2 * amount / (amount + usual);
    }
}
