package isfara.calibration.target;

/**
 * What a count of some among all says of a share: the interval of Wilson (1927, <i>Journal of the American Statistical
 * Association</i> 22, 209-212), which does not shrink to nothing at none or all.
 */
final class Wilson {

    /** The level of the interval. */
    static final double LEVEL = 0.9;

    /** The standard normal quantile of (1 + level) / 2. */
    private static final double Z = 1.6448536269514722;

    private Wilson() {}

    /** The interval of {@code some} among {@code all}; {@code all} must be positive. */
    static Range interval(int some, int all) {
        double n = all;
        double p = some / n;
        double denominator = 1 + Z * Z / n;
        double centre = (p + Z * Z / (2 * n)) / denominator;
        double half = Z * StrictMath.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / denominator;
        return new Range(some == 0 ? 0 : centre - half, some == all ? 1 : centre + half);
    }
}
