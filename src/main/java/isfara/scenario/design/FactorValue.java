package isfara.scenario.design;

/** The value of a factor at a point. */
public sealed interface FactorValue {

    /** As files write it. */
    String text();

    /**
     * A number.
     *
     * @param value finite
     * @param whole whether it is written without a decimal point
     */
    record Amount(double value, boolean whole) implements FactorValue {
        @Override
        public String text() {
            return whole ? Long.toString((long) value) : Double.toString(value);
        }
    }

    /**
     * A choice, a flag or a list.
     *
     * @param text in canonical writing
     */
    record Word(String text) implements FactorValue {}

    /** Whatever the scenario has, or the draw. */
    record AsItIs() implements FactorValue {
        @Override
        public String text() {
            return "as it is";
        }
    }
}
