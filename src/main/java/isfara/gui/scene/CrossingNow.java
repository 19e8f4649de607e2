package isfara.gui.scene;

/**
 * One side's post of a crossing point. People pass only where both are open.
 *
 * @param post index of the post
 * @param open whether its side keeps it open
 */
public record CrossingNow(int post, boolean open) {}
