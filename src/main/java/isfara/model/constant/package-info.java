/**
 * The numbers of the model, one record for each family of rules.
 *
 * <p>Every component says its unit, range, prior, meaning, evidence and source; the values follow from the documented incidents
 * where they can and are marked as assumed where they cannot.
 */
package isfara.model.constant;
