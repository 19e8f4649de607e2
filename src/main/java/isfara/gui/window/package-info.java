/**
 * The window in which a run is watched: MASON's console around the same model that a batch evaluates.
 *
 * <p>A {@link isfara.gui.window.Watch} is MASON's {@code GUIState}: each time play is pressed it begins the runs of its
 * {@link isfara.gui.window.Viewing} anew and steps them; it only looks, so that what is watched is what a batch has. It goes fast
 * over quiet days ({@link isfara.gui.window.Pace}) and pauses where it is told to ({@link isfara.gui.window.Halt}). The model is
 * read by the thread that steps it, between two steps; the screen shows the last {@link isfara.gui.scene.Scene}. What is drawn, charted
 * and told belongs to the packages beside this one.
 */
package isfara.gui.window;
