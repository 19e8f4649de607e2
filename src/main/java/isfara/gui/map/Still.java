package isfara.gui.map;

import isfara.chart.Key;
import isfara.gui.scene.Scene;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A layer that never changes in a view, kept as an image of the last view: for a screen, which is drawn again and again. On paper the
 * layer itself is drawn, so that its lines stay lines.
 */
final class Still implements Layer {

    private final Layer layer;
    private Kept kept;

    Still(Layer layer) {
        this.layer = layer;
    }

    private record Kept(MapView view, double scale, BufferedImage image) {}

    @Override
    public String name() {
        return layer.name();
    }

    @Override
    public List<Key> keys() {
        return layer.keys();
    }

    @Override
    public void draw(Graphics2D g, MapView view, Scene scene) {
        double scale = StrictMath.max(1, g.getTransform().getScaleX());
        Rectangle2D seen = view.visible();
        if (kept == null || !kept.view.equals(view) || kept.scale != scale) {
            kept = new Kept(view, scale, image(view, scale, scene));
        }
        AffineTransform there = AffineTransform.getTranslateInstance(seen.getX(), seen.getY());
        there.scale(1 / scale, 1 / scale);
        g.drawImage(kept.image, there, null);
    }

    private BufferedImage image(MapView view, double scale, Scene scene) {
        Rectangle2D seen = view.visible();
        BufferedImage image = new BufferedImage(
                (int) StrictMath.ceil(seen.getWidth() * scale),
                (int) StrictMath.ceil(seen.getHeight() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        LiveMap.prepare(g);
        g.scale(scale, scale);
        g.translate(-seen.getX(), -seen.getY());
        layer.draw(g, view, scene);
        g.dispose();
        return image;
    }
}
