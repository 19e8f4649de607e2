package isfara.calibration.fit;

import isfara.parameter.ParameterVector;

/** Asks the model, or a toy in tests, what a set of parameters leads to. Safe for use by several threads. */
@FunctionalInterface
public interface Simulator {

    /**
     * One life.
     *
     * @param parameters what it is lived with
     * @param seed its luck
     * @return a number for every quantity, in their order; not-a-number where one does not apply, and everywhere if the run broke
     *     down
     */
    double[] simulate(ParameterVector parameters, long seed);
}
