/**
 * What there is in a run: sectors and their fronts, capitals, forces, households, water, crossings, and the record of what happened.
 *
 * <p>State is data with little behaviour; the rules act on it in {@code phase}. One thread lives in one run, so nothing here is
 * shared. Begin reading at {@link isfara.model.state.Border}.
 */
package isfara.model.state;
