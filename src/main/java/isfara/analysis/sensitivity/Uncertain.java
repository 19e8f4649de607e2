package isfara.analysis.sensitivity;

import isfara.parameter.Evidence;

/**
 * An uncertain parameter as it was tried.
 *
 * @param name of the parameter
 * @param unit of its values
 * @param evidence how well it is founded
 * @param low the lower end at which it was tried: 5 % of what is believed possible lies below
 * @param high the upper end: 5 % lies above
 */
public record Uncertain(String name, String unit, Evidence evidence, double low, double high) {

    /** Whether nobody has measured, found or fitted it. */
    public boolean assumed() {
        return evidence == Evidence.ASSUMED;
    }
}
