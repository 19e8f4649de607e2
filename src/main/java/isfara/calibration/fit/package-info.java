/**
 * Finds the parameters whose simulated lives look like the record: approximate Bayesian computation.
 *
 * <p>A {@link isfara.calibration.fit.Simulator} turns parameters into numbers; everything else here knows nothing of the model.
 */
package isfara.calibration.fit;
