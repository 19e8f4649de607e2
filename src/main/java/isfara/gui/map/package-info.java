/**
 * Draws scenes as a map, and knows what lies under a point of it.
 *
 * <p>{@link isfara.gui.map.LiveMap} is a pile of {@link isfara.gui.map.Layer}s that can be shown or left out, drawn in a
 * {@link isfara.gui.map.MapView}. It needs a {@code Graphics2D} and nothing of a screen: a window, a PNG file and an SVG file get the
 * same map. To add to the map, write a layer and put it into the pile.
 */
package isfara.gui.map;
