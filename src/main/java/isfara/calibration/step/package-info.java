/**
 * A calibration from beginning to end. Begin with {@link isfara.calibration.step.Step}: the list of what is done; then
 * {@link isfara.calibration.step.Question}: what lives are asked and what the record answers;
 * {@link isfara.calibration.step.Calibration} does the work and {@link isfara.calibration.step.Steps} tells what came of it.
 */
package isfara.calibration.step;
