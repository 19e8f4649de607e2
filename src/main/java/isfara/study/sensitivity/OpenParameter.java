package isfara.study.sensitivity;

import isfara.analysis.sensitivity.Uncertain;
import isfara.parameter.Declaration;
import isfara.scenario.Situation;
import java.util.Optional;

/**
 * A parameter that an experiment leaves open, and how far it may reach there.
 *
 * @param declaration of it
 * @param condition when it is an initial condition of the baseline's situation: drawn between these bounds in place of its prior
 */
public record OpenParameter(Declaration declaration, Optional<Situation.Condition> condition) {

    /** Below the low end of a range lies this share of what is believed possible, and above the high end as much. */
    private static final double TAIL = 0.05;

    /** Its name. */
    public String name() {
        return declaration.name();
    }

    /** The value at a share u of what is believed possible, 0 to 1. */
    double quantile(double u) {
        return condition.map(c -> c.low() + u * (c.high() - c.low())).orElseGet(() -> declaration.quantile(u));
    }

    /** The value at a share of the range from its low to its high end, in steps of belief. */
    double within(double share) {
        return quantile(TAIL + share * (1 - 2 * TAIL));
    }

    /** It, with the ends of its range. */
    Uncertain uncertain() {
        return new Uncertain(name(), declaration.unit(), declaration.evidence(), within(0), within(1));
    }
}
