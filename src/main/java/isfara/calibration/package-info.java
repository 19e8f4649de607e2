/**
 * The model held against what is known to have happened.
 *
 * <p>{@link isfara.calibration.Plausibility} puts simulated histories of 2010 to 2022 beside the record
 * ({@link isfara.calibration.KnownValues}); {@link isfara.calibration.Screen} keeps those draws of the uncertain parameters whose history is not absurd. Both look at a
 * history only through its {@link isfara.calibration.Facts}. Begin reading there.
 */
package isfara.calibration;
