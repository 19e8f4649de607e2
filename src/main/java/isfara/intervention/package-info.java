/**
 * Policy levers: what somebody could do about the conflict, one file each.
 *
 * <p>A lever is a record: {@link isfara.intervention.Lever} on it says what it changes and what is known of its effect,
 * {@link isfara.intervention.Setting} on each component says what a scenario may choose, and a record named {@code Effects}
 * nested in it declares, as parameters with a prior, what is uncertain about its working. While in force it scales rates or
 * gives orders for the day, and never sets an outcome: deaths and evacuees must emerge.
 *
 * <p>To add one, write the record and name it in {@link isfara.intervention.Levers}; the reader of scenario files, its messages
 * and every list of levers find it there. A declaration that contradicts itself is refused when the program starts.
 */
package isfara.intervention;
