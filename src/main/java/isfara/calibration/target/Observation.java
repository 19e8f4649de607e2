package isfara.calibration.target;

/**
 * What is documented of a quantity: a range, because sources differ and leave things out.
 *
 * @param quantity id of the {@link Quantity}
 * @param low lowest value that the sources allow; minus infinity when none is given
 * @param high highest; infinite when the figures say "at least"
 * @param best the single number to quote when one must be: the middle of the range on the quantity's scale, or its only bound
 * @param fitted whether the calibration uses it; if not, it is there to be predicted
 * @param source who says so, and how the range was made of it
 * @param sample size of the sample that it is a share of: a prediction of the share must be sampled likewise before the two are
 *     compared; 0 when it is no such share
 */
public record Observation(
        String quantity, double low, double high, double best, boolean fitted, String source, int sample) {

    /** A number that is not the share of a sample. */
    public Observation(String quantity, double low, double high, double best, boolean fitted, String source) {
        this(quantity, low, high, best, fitted, source, 0);
    }

    /** Refuses a range upside down. */
    public Observation {
        if (!(low <= high) || best < low || best > high) {
            throw new IllegalArgumentException(
                    quantity + ": need low <= best <= high, found " + low + ", " + best + ", " + high);
        }
    }

    /** The same of a quantity with another id. */
    public Observation renamed(String newQuantity) {
        return new Observation(newQuantity, low, high, best, fitted, source, sample);
    }

    /** The same, used by a fit. */
    public Observation used() {
        return new Observation(quantity, low, high, best, true, source, sample);
    }

    /** Whether a value is within the range. */
    public boolean allows(double value) {
        return value >= low && value <= high;
    }
}
