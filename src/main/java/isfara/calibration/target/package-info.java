/**
 * What the model is held against: each {@link isfara.calibration.target.Quantity} is a number that can be asked of a simulated
 * {@link isfara.calibration.target.Life}, and each {@link isfara.calibration.target.Observation} the range that the record gives
 * for it.
 */
package isfara.calibration.target;
