package isfara.calibration.fit;

/** A fit to a life that played the record, beside what that life was lived with. */
final class FittedLife {

    private final double[] below;
    private final double[] deviations;

    private FittedLife(int parameters) {
        this.below = new double[parameters];
        this.deviations = new double[parameters];
    }

    static FittedLife of(Posterior posterior, Particles table, int truth) {
        FittedLife fitted = new FittedLife(posterior.unknowns().size());
        for (int p = 0; p < fitted.below.length; p++) {
            double[] values = posterior.column(p);
            for (int i = 0; i < values.length; i++) {
                fitted.below[p] += values[i] < table.value(truth, p) ? posterior.weight(i) : 0;
            }
            fitted.deviations[p] = Weights.standardDeviation(posterior.ranks(p), posterior.weights());
        }
        return fitted;
    }

    /** Share of a parameter's posterior below the truth. */
    double below(int unknown) {
        return below[unknown];
    }

    /** Standard deviation of a parameter's posterior, in ranks of the prior. */
    double deviation(int unknown) {
        return deviations[unknown];
    }
}
