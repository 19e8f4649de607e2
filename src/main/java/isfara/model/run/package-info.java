/**
 * Puts the phases on MASON's schedule and lives through a run.
 *
 * <p>{@link isfara.model.run.Simulation} is the door: a world in, histories out. {@link isfara.model.run.BorderModel} is the
 * {@code SimState} that a batch and the console share; its two rounds say in what order things happen in a day and in an hour.
 */
package isfara.model.run;
