/**
 * The science: one pure method a rule, its equation in its Javadoc.
 *
 * <p>A rule knows numbers, not the run: what levers scale, what is drawn and what follows are the phases' work. Hazards are per
 * hour or day as they say; a hazard h happens within its unit of time with probability 1 - e^-h.
 */
package isfara.model.rule;
