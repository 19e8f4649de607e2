/**
 * The film of a run: pictures of the moments that tell it, each a map with a close-up, the two sides and the charts so far, and one sheet with
 * all of them.
 *
 * <p>{@link isfara.gui.frames.Film} lives through the run twice, once to choose the moments and once to draw them: the same run to the
 * bit, so that nothing need be kept. It needs no screen.
 */
package isfara.gui.frames;
