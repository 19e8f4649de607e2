/**
 * What a number of the model is, said once.
 *
 * <p>A parameter is a record component with a {@link isfara.parameter.Parameter} annotation: unit, value, range, prior,
 * meaning, evidence and source. A {@link isfara.parameter.ParameterSpace} reads a list of such records and gives every
 * component a name such as {@code shots.mortarRate}; a {@link isfara.parameter.ParameterVector} is one point of that space and
 * turns back into the records. Checks, messages, tables, the schema, priors and bounds all come from these declarations.
 *
 * <p>A constant that may differ between the two sides is a {@link isfara.parameter.Pair}; its two halves are named
 * {@code group.component.KG} and {@code group.component.TJ}.
 */
package isfara.parameter;
