/**
 * Lives one set of parameters through everything that it is compared with: the years from 2010 to 2022, and the two wars.
 *
 * <p>{@link isfara.calibration.replay.Lives} is the door. The years tell how often quarrels begin and how often they end in war; the
 * wars, each a {@link isfara.calibration.replay.Replay}, begin from the quarrel that began them and are begun anew until the armies
 * fight, so that they tell how a war goes and nothing about how likely it was.
 */
package isfara.calibration.replay;
