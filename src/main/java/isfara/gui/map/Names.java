package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.gui.scene.Scene;
import java.awt.Graphics2D;

/** Names of settlements, the largest first, as far as there is room. */
final class Names implements Layer {

    private final Placement placement;

    Names(Placement placement) {
        this.placement = placement;
    }

    @Override
    public String name() {
        return "names";
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        for (Placement.Name name : placement.of(view).names()) {
            Marks.words(
                    g,
                    name.text(),
                    name.font(),
                    HouseStyle.INK,
                    name.at().getX(),
                    name.at().getY());
        }
    }
}
