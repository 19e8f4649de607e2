/**
 * Questions that are answered by running the model again, beyond a batch of one experiment:
 *
 * <ul>
 *   <li>{@link isfara.study.sensitivity}: what an experiment's answer hangs on, with parameters moved over their ranges and mechanisms
 *       taken away;
 *   <li>{@link isfara.study.lever}: what each policy lever does in total, beside the literature.
 * </ul>
 *
 * <p>What is found goes into records of {@code analysis}, where charts and reports find it; they do not know this package.
 */
package isfara.study;
