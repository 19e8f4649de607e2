package isfara.chart;

import isfara.world.GeoPoint;
import isfara.world.Settlement;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * The whole region on a page: the valley of Fergana's edge as the main map, the far Karamyk sector as an inset of half its scale, a
 * strip with scale and sizes under it, and the list of the sectors.
 */
final class RegionMap implements Picture {

    private static final double STRIP = 30;
    private static final double LINE_HEIGHT = 14;
    private static final double WIDE = 640;
    private static final double INSET_SCALE = 0.5;

    private final MapPicture main;
    private final MapPicture inset;
    private final List<String> sectors;

    /**
     * A map of values.
     *
     * @param value of a settlement
     * @param classes of these values
     * @param sectors what the list says of each sector, in the order of the world; empty for no list
     */
    RegionMap(World world, ToDoubleFunction<Settlement> value, Classes classes, List<String> sectors) {
        this.main = new MapPicture(world, MapWindow.VALLEY, SideShapes.of(world, MapWindow.VALLEY), value, classes);
        this.inset = new MapPicture(world, MapWindow.KARAMYK, SideShapes.of(world, MapWindow.KARAMYK), value, classes);
        this.sectors = sectors;
    }

    /** Whether a place is on the map. */
    static boolean shows(GeoPoint at) {
        return MapWindow.VALLEY.contains(at) || MapWindow.KARAMYK.contains(at);
    }

    @Override
    public double height(double width) {
        int rows = rows(width);
        return mapHeight(width) + STRIP + LINE_HEIGHT * rows + 6;
    }

    private static double mapHeight(double width) {
        return width * MapWindow.VALLEY.kmHigh() / MapWindow.VALLEY.kmWide();
    }

    /** Rows of the list. */
    private int rows(double width) {
        return (sectors.size() + columns(width) - 1) / columns(width);
    }

    private static int columns(double width) {
        return width > WIDE ? 2 : 1;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double width = area.getWidth() - 1;
        Rectangle2D map = new Rectangle2D.Double(area.getX(), area.getY(), width, mapHeight(width));
        main.draw(g, map);
        double perKm = width / MapWindow.VALLEY.kmWide();
        double insetWidth = MapWindow.KARAMYK.kmWide() * perKm * INSET_SCALE;
        double insetHeight = MapWindow.KARAMYK.kmHigh() * perKm * INSET_SCALE;
        Rectangle2D corner = new Rectangle2D.Double(
                map.getMaxX() - insetWidth - 4, map.getMaxY() - insetHeight - 4, insetWidth, insetHeight);
        g.setPaint(Color.WHITE);
        g.fill(corner);
        inset.draw(g, corner);
        strip(g, map, perKm);
        list(g, area.getX(), map.getMaxY() + STRIP, width);
    }

    private void strip(Graphics2D g, Rectangle2D map, double perKm) {
        double middle = map.getMaxY() + STRIP / 2;
        double x = map.getX() + 2;
        g.setPaint(HouseStyle.INK);
        g.setStroke(HouseStyle.LINE);
        g.draw(new Line2D.Double(x, middle, x + 20 * perKm, middle));
        g.draw(new Line2D.Double(x, middle - 3, x, middle + 3));
        g.draw(new Line2D.Double(x + 20 * perKm, middle - 3, x + 20 * perKm, middle + 3));
        x = write(g, "20 km", x + 20 * perKm + 5, middle);
        x = write(g, "north is up", x + 12, middle);
        AffineTransform onto = MapWindow.VALLEY.onto(map);
        for (int people : new int[] {10_000, 100_000}) {
            double r = MapPicture.radius(onto, people);
            g.setPaint(HouseStyle.QUIET);
            g.setStroke(HouseStyle.HAIR);
            g.draw(new Ellipse2D.Double(x + 12, middle - r, 2 * r, 2 * r));
            x = write(g, String.format(Locale.ROOT, "%,d", people), x + 15 + 2 * r, middle);
        }
        x = write(g, "people", x + 4, middle);
        if (map.getWidth() > WIDE) {
            write(g, "dashed: the line as the settlements suggest it, schematic", x + 16, middle);
        }
    }

    private static double write(Graphics2D g, String text, double x, double middle) {
        g.setFont(HouseStyle.CAPTION);
        g.setPaint(HouseStyle.INK);
        g.drawString(text, (float) x, (float) (middle + 3.5));
        return x + Lettering.widthOf(text, HouseStyle.CAPTION);
    }

    private void list(Graphics2D g, double left, double top, double width) {
        int columns = columns(width);
        int rows = rows(width);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < sectors.size(); i++) {
            numbered.add((i + 1) + "  " + sectors.get(i));
        }
        for (int i = 0; i < numbered.size(); i++) {
            int column = i / rows;
            write(g, numbered.get(i), left + column * width / columns, top + (i % rows + 0.5) * LINE_HEIGHT);
        }
    }
}
