package isfara.gui.frames;

import isfara.chart.HouseStyle;
import isfara.gui.live.LiveCharts;
import isfara.gui.live.Span;
import isfara.gui.map.Calendar;
import isfara.gui.map.Colouring;
import isfara.gui.map.Layer;
import isfara.gui.map.LiveMap;
import isfara.gui.map.MapView;
import isfara.gui.scene.Scene;
import isfara.gui.scene.SectorNow;
import isfara.gui.scene.SettlementNow;
import isfara.world.Sector;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;

/**
 * One frame: the whole map, under it a close-up of where most goes on and the legend, beside them the two sides and the charts of the
 * run so far; at the foot, why this moment is shown.
 */
final class FramePicture {

    static final int WIDTH = 1600;
    static final int HEIGHT = 1000;

    private static final String HONEST = "one simulated run, not a forecast; the line is schematic, not a border";

    private static final double MARGIN = 14;
    private static final double TOP = 14;
    private static final double HEAD = 60;
    private static final double FOOT = 58;
    private static final double LEFT = 1036;
    private static final double CLOSE_UP = 560;
    private static final double CLOSE_UP_KM = 34;

    private final LiveMap map;
    private final String title;

    /**
     * Frames of a run.
     *
     * @param title which run it is
     */
    FramePicture(World world, String title) {
        this.map = new LiveMap(world, Colouring.GONE);
        this.title = title;
    }

    /** Draws a scene, and the charts of the run up to it, on a paper of {@link #WIDTH} by {@link #HEIGHT}. */
    void draw(Graphics2D g, Scene scene, LiveCharts charts, String caption) {
        LiveMap.prepare(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Pen pen = new Pen(g);
        pen.within(title, HouseStyle.TITLE, HouseStyle.QUIET, MARGIN, 25, LEFT - MARGIN);
        double x = pen.write(Calendar.date(scene.moment()) + "   ", HouseStyle.TITLE, HouseStyle.INK, MARGIN, 49);
        pen.write(Calendar.state(scene), HouseStyle.PANEL, HouseStyle.INK, x, 49);
        MapView whole = whole();
        map.draw(g, whole, scene, FramePicture::onTheMap);
        pen.right(
                HONEST,
                HouseStyle.LABEL,
                HouseStyle.INK,
                whole.inset().getX() - 8,
                whole.visible().getMaxY() - 7);
        frame(g, whole.visible());
        double under = whole.visible().getMaxY() + MARGIN;
        double high = HEIGHT - FOOT - under - MARGIN;
        closeUp(g, scene, new Rectangle2D.Double(MARGIN, under + 16, CLOSE_UP, high - 16));
        map.legend(FramePicture::onTheMap)
                .draw(g, new Rectangle2D.Double(MARGIN * 2 + CLOSE_UP, under, LEFT - CLOSE_UP - MARGIN, high));
        beside(g, scene, charts);
        foot(g, pen, caption);
    }

    private static MapView whole() {
        MapView view = MapView.fitting(new Rectangle2D.Double(MARGIN, HEAD, LEFT - MARGIN, HEIGHT));
        return new MapView(view.area(), view.area());
    }

    private void closeUp(Graphics2D g, Scene scene, Rectangle2D frame) {
        Sector sector = scene.world().sectors().get(busiest(scene));
        MapView view = MapView.around(sector.centre(), CLOSE_UP_KM, frame);
        map.draw(g, view, scene, FramePicture::onTheMap);
        frame(g, frame);
        new Pen(g)
                .write(
                        "Close-up: " + (sector.index() + 1) + " " + sector.name(),
                        HouseStyle.PANEL,
                        HouseStyle.INK,
                        frame.getX(),
                        frame.getY() - 5);
    }

    /** The sector with the highest level, then the largest crowd; where none is, with most people away; else the most disputed. */
    private static int busiest(Scene scene) {
        int[] away = new int[scene.sectors().size()];
        for (SettlementNow s : scene.settlements()) {
            int sector = scene.world().settlements().get(s.settlement()).sector();
            if (sector >= 0) {
                away[sector] += s.away();
            }
        }
        return scene.sectors().stream()
                .max(Comparator.comparing((SectorNow s) -> s.clash().isPresent())
                        .thenComparing(s -> s.level())
                        .thenComparing(s -> s.crowd())
                        .thenComparing(s -> away[s.sector()])
                        .thenComparing(
                                s -> scene.world().sectors().get(s.sector()).disputedShare())
                        .thenComparing(s -> -s.sector()))
                .orElseThrow()
                .sector();
    }

    private static void beside(Graphics2D g, Scene scene, LiveCharts charts) {
        double x = LEFT + MARGIN;
        double width = WIDTH - MARGIN - x;
        SideTable.draw(g, new Rectangle2D.Double(x, TOP, width, SideTable.HEIGHT), scene);
        double y = TOP + SideTable.HEIGHT + MARGIN;
        // A week shows how fighting goes hour by hour; in calm all of the run does.
        Span span = scene.moment().hourly() ? Span.WEEK : Span.RUN;
        charts.draw(g, new Rectangle2D.Double(x, y, width, HEIGHT - FOOT - MARGIN - y), span);
    }

    private static void foot(Graphics2D g, Pen pen, String caption) {
        Rectangle2D strip = new Rectangle2D.Double(0, HEIGHT - FOOT, WIDTH, FOOT);
        g.setPaint(new Color(0xF0, 0xF0, 0xEE));
        g.fill(strip);
        pen.lines(
                caption,
                HouseStyle.TITLE.deriveFont(16f),
                HouseStyle.INK,
                new Rectangle2D.Double(MARGIN, HEIGHT - FOOT + 7, WIDTH - 2 * MARGIN, FOOT - 10));
    }

    /** The date stands above the map. */
    private static boolean onTheMap(Layer layer) {
        return !(layer instanceof Calendar);
    }

    private static void frame(Graphics2D g, Rectangle2D frame) {
        g.setPaint(HouseStyle.AXIS);
        g.setStroke(HouseStyle.THIN);
        g.draw(frame);
    }
}
