package isfara.gui.map;

import isfara.gui.scene.Scene;
import java.awt.Color;
import java.awt.Graphics2D;

/** Dusk over the ground in the hours from 22 to 6. */
final class Night implements Layer {

    private static final Color DUSK = new Color(0x14, 0x1E, 0x46, 70);

    @Override
    public String name() {
        return "night";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        if (scene.moment().night()) {
            g.setPaint(DUSK);
            g.fill(view.visible());
        }
    }
}
