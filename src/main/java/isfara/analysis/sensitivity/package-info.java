/**
 * Which parameters move a result, and how far a finding hangs on them.
 *
 * <p>Two estimators say at which points of the unit cube to ask, take the answers, and rank the parameters; who answers, a model or a
 * formula, is not their business: {@link isfara.analysis.sensitivity.Morris} walks, for a first look at many parameters, and
 * {@link isfara.analysis.sensitivity.Sobol} takes variance apart, for a close look at a few.
 *
 * <p>What was found is kept in four kinds of records: {@link isfara.analysis.sensitivity.Swing} (one parameter at the ends of its range,
 * all else as drawn), {@link isfara.analysis.sensitivity.Screened}, {@link isfara.analysis.sensitivity.Shared} and
 * {@link isfara.analysis.sensitivity.Restructured} (the model with a mechanism taken away). Each has a table, written and read here, so
 * that charts and reports need the files alone; {@link isfara.analysis.sensitivity.Sensitivity} is a folder of them. Begin reading
 * there.
 */
package isfara.analysis.sensitivity;
