/**
 * To watch a run: what is seen at a moment ({@link isfara.gui.scene}), how it is drawn, and the windows that show it.
 *
 * <p>Only what lies below the windows is needed by a machine without a screen. Nothing here changes a run: it looks between two steps.
 */
package isfara.gui;
