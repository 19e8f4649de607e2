/**
 * Who does what when: one small class a phase.
 *
 * <p>A phase asks the rules, scales by the levers, draws, and changes the state; it writes down what happened and why. Phases of a
 * day run once in a fixed order, phases of an hour only while there is something to follow. Within a phase both sides act on the same
 * picture, so that neither has the advantage of moving first.
 */
package isfara.model.phase;
