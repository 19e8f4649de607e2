/**
 * What is documented: incidents, the figures that each source gave of them and when, how the two wars went by the clock, and who
 * says so.
 *
 * <p>Sources contradict each other and none is thrown away here; which figures make an observation is decided by the rules of
 * {@link isfara.calibration.target.Observations}. {@link isfara.calibration.evidence.Evidence} holds the tables that come with the
 * program, or another record that somebody wants to hold the model against. Begin reading there.
 */
package isfara.calibration.evidence;
