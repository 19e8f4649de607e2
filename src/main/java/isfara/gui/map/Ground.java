package isfara.gui.map;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.MapWindow;
import isfara.chart.SideColours;
import isfara.chart.SideShapes;
import isfara.gui.scene.Scene;
import isfara.world.Side;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ground of the two sides, a schema: which side's settlements and posts are nearer. */
final class Ground implements Layer {

    private static final Color ELSEWHERE = new Color(0xF6, 0xF6, 0xF4);
    private static final Color LINE = new Color(0x77, 0x77, 0x77);

    private final Map<MapWindow, SideShapes> shapes = new LinkedHashMap<>();

    Ground(World world) {
        for (MapWindow window : List.of(MapWindow.VALLEY, MapWindow.KARAMYK)) {
            shapes.put(window, SideShapes.of(world, window));
        }
    }

    @Override
    public String name() {
        return "ground";
    }

    /** The schematic line of a window, km in it. */
    Shape line(MapWindow window) {
        return shapes.get(window).line();
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        g.setPaint(ELSEWHERE);
        g.fill(view.visible());
        shapes.forEach((window, ground) -> {
            if (window.equals(MapWindow.KARAMYK)) {
                g.setPaint(ELSEWHERE);
                g.fill(view.inset());
            }
            for (Side side : Side.BOTH) {
                g.setPaint(SideColours.ground(side));
                g.fill(view.onto(window).createTransformedShape(ground.sides().get(side)));
            }
            g.setPaint(LINE);
            g.setStroke(HouseStyle.DASHED);
            g.draw(view.onto(window).createTransformedShape(ground.line()));
        });
        g.setPaint(HouseStyle.AXIS);
        g.setStroke(HouseStyle.THIN);
        g.draw(view.inset());
    }

    @Override
    public List<Key> keys() {
        return List.of(
                new Key.Framed("nearer to Kyrgyz places", SideColours.ground(Side.KG)),
                new Key.Framed("nearer to Tajik places", SideColours.ground(Side.TJ)),
                new Key.Line("the line, schematic", LINE, HouseStyle.DASHED));
    }
}
