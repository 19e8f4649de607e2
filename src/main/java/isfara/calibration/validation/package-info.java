/**
 * The fitted model put to the test, on what it has learned from and above all on what it has not.
 *
 * <p>{@link isfara.calibration.validation.Validation} sets each documented quantity beside its prediction.
 * {@link isfara.calibration.validation.HoldOut} says which part of the record a fit may not see;
 * {@link isfara.calibration.validation.HoldOutScore} judges what it then predicted, beside naive baselines.
 * {@link isfara.calibration.validation.Quiet} asks how often the model is as quiet as the years after October 2022 were.
 * {@link isfara.calibration.validation.Against} scores it on a record that somebody else has kept. Each gives tables as text and as
 * CSV. Begin at {@code Validation}.
 */
package isfara.calibration.validation;
