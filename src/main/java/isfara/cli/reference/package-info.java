/**
 * The pages of the documents that follow from declarations: what is said of a parameter, an outcome, a lever or a column in the code
 * is not said again by hand.
 *
 * <p>{@link isfara.cli.reference.Pages} makes them all; a test fails when the shipped ones are out of date. They are written by
 * {@link isfara.cli.Reference}.
 */
package isfara.cli.reference;
