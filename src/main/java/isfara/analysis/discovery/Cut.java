package isfara.analysis.discovery;

/**
 * A step of peeling: what it takes off.
 *
 * @param input at an end of which
 * @param fromBelow whether it takes off the lowest values, else the highest
 * @param bound the new lowest, or highest, value
 */
record Cut(int input, boolean fromBelow, double bound) {

    /** Whether a case stays. */
    boolean keeps(Cases cases, int at) {
        double value = cases.value(input, at);
        return fromBelow ? value >= bound : value <= bound;
    }

    /** The box after it. */
    Box of(Box box) {
        return fromBelow ? box.withLow(input, bound) : box.withHigh(input, bound);
    }
}
