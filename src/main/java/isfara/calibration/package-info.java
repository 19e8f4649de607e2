/**
 * The model held against what is known to have happened, room by room:
 *
 * <ul>
 *   <li>{@link isfara.calibration.evidence}: documented incidents and figures, as their sources give them;
 *   <li>{@link isfara.calibration.target}: the numbers that a simulated life is asked for, and the ranges that the evidence gives;
 *   <li>{@link isfara.calibration.replay}: lives, one history and both wars replayed;
 *   <li>{@link isfara.calibration.fit}: the search for parameters whose lives look like the record;
 *   <li>{@link isfara.calibration.validation}: predictions beside the record, parts of it held out, other records;
 *   <li>{@link isfara.calibration.step}: all of this in order, as a command does it. Begin reading there.
 * </ul>
 *
 * <p>In this room itself stands what needs no fit: {@link isfara.calibration.Plausibility} puts simulated histories beside the record,
 * {@link isfara.calibration.Screen} keeps draws of the parameters whose history is not absurd.
 */
package isfara.calibration;
