/**
 * What the model is held against: each {@link isfara.calibration.target.Quantity} is a number that can be asked of a simulated
 * {@link isfara.calibration.target.Life}, and each {@link isfara.calibration.target.Observation} the range that the record gives
 * for it.
 *
 * <p>{@link isfara.calibration.target.Targets} lists the quantities; {@link isfara.calibration.target.Observations} makes the ranges
 * of the evidence, by the rules in targets.csv: to add a quantity, write it in one of the lists and give it a line there. Begin
 * reading at {@link isfara.calibration.target.Targets}.
 */
package isfara.calibration.target;
