/**
 * What happens in a run, told and charted while it goes on.
 *
 * <p>A {@link isfara.gui.live.Course} keeps as many samples of the scenes as charts need, and no more; a
 * {@link isfara.gui.live.Teller} tells what is new in a scene.
 */
package isfara.gui.live;
