/**
 * Finds the parameters whose simulated lives look like the record: approximate Bayesian computation.
 *
 * <p>A {@link isfara.calibration.fit.Simulator} turns parameters into numbers; everything else here knows nothing of the model. A
 * {@link isfara.calibration.fit.Study} says what is simulated, under which {@link isfara.calibration.fit.Structure}, and which
 * {@link isfara.calibration.fit.Unknowns} that leaves. Its {@link isfara.calibration.fit.PriorTable} is simulated once and holds
 * {@link isfara.calibration.fit.Particles}; a {@link isfara.calibration.fit.Distance} says how far each is from the record, or from
 * a part of it. {@link isfara.calibration.fit.Rejection} keeps the nearest, {@link isfara.calibration.fit.AbcSmc} searches on among
 * them for nearer ones; both give a {@link isfara.calibration.fit.Population}, which an
 * {@link isfara.calibration.fit.Estimator} turns into a {@link isfara.calibration.fit.Posterior}, as it is or after a
 * {@link isfara.calibration.fit.RegressionAdjustment}.
 *
 * <p>Whether such a posterior may be believed is asked by {@link isfara.calibration.fit.Recovery}, which hides parameters of its own
 * and looks whether they are found again. {@link isfara.calibration.fit.StructureOdds} compares worlds that work differently.
 *
 * <p>What comes out is the same to the bit at any number of threads and after any interruption. Begin reading at
 * {@link isfara.calibration.fit.Study}.
 */
package isfara.calibration.fit;
