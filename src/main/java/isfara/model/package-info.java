/**
 * The simulation itself.
 *
 * <p>This package is what others see of it: what decides a run ({@link isfara.model.Setup}), the numbers
 * ({@link isfara.model.Parameters}) and what a policy lever may change ({@link isfara.model.Rate},
 * {@link isfara.model.Influence}). Inside are {@code constant}, the declared numbers; {@code state}, what there is; {@code rule},
 * the science, one pure method a rule; {@code phase}, who does what when; and {@code run}, which puts the phases on MASON's
 * schedule.
 */
package isfara.model;
