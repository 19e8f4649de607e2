/**
 * What can be seen of a run at one moment, as plain data that never change.
 *
 * <p>{@link isfara.gui.scene.Camera} takes a {@link isfara.gui.scene.Scene} from the model between two steps; everything that draws,
 * charts or explains a run reads scenes and never the model, so that it may do so in any thread and as often as it likes.
 */
package isfara.gui.scene;
