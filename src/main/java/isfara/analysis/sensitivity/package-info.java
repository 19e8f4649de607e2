/**
 * Which parameters move a result. {@link isfara.analysis.sensitivity.Morris} says at which points of the unit cube to ask, takes the
 * answers, and ranks the parameters; who answers, a model or a formula, is not its business.
 */
package isfara.analysis.sensitivity;
