package isfara.gui.frames;

import isfara.chart.HouseStyle;
import isfara.chart.Png;
import isfara.gui.map.Colouring;
import isfara.gui.map.LiveMap;
import isfara.gui.map.MapView;
import isfara.gui.scene.Scene;
import isfara.world.World;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All moments of a film on one sheet: small maps with their dates and captions. */
final class FilmStrip {

    /** Frames on a sheet; of more, evenly chosen ones are shown. */
    static final int MOST = 48;

    private static final int COLUMNS = 4;
    private static final int CELL = 480;
    private static final int GAP = 12;
    private static final int HEAD = 56;
    private static final String ABOUT =
            "One simulated run, not a forecast; the line is schematic, not a border. Marks as in the frames.";
    private static final int WORDS = 50;

    /** Letters and small marks would not be seen. */
    private static final Set<String> LEFT_OUT =
            Set.of("names", "scale", "date and hour", "posts and crossings", "roads", "water");

    private static final MapView VIEW = view();

    private final String title;
    private final int frames;
    private final LiveMap map;
    private final List<Cell> cells = new ArrayList<>();

    /** A sheet for so many frames. */
    FilmStrip(World world, String title, int frames) {
        this.map = new LiveMap(world, Colouring.GONE);
        this.title = title;
        this.frames = frames;
    }

    private record Cell(Scene scene, String caption) {}

    private static MapView view() {
        Rectangle2D area =
                MapView.fitting(new Rectangle2D.Double(0, 0, CELL, CELL)).area();
        return new MapView(area, area);
    }

    /** Whether the frame of this number, from 0, comes on the sheet: of many, evenly chosen ones do. */
    boolean shows(int number) {
        int shown = StrictMath.min(MOST, frames);
        return (long) number * shown / frames != (long) (number - 1) * shown / frames || number == 0;
    }

    /** Adds a frame. */
    void add(Scene scene, String caption) {
        cells.add(new Cell(scene, caption));
    }

    /** The sheet as a PNG file. */
    byte[] png() {
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        int width = StrictMath.min(COLUMNS, cells.size()) * (CELL + GAP) + GAP;
        int height = HEAD + rows * (picture() + WORDS + GAP) + GAP;
        return Png.of(width, height, 1, g -> draw(g, width, height));
    }

    private static int picture() {
        return (int) VIEW.area().getHeight();
    }

    private void draw(Graphics2D g, int width, int height) {
        LiveMap.prepare(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        Pen pen = new Pen(g);
        String some = cells.size() < frames ? " (" + cells.size() + " of " + frames + " frames)" : "";
        pen.within(title + some, HouseStyle.TITLE, HouseStyle.INK, GAP, 24, width - 2.0 * GAP);
        pen.write(ABOUT, HouseStyle.LABEL, HouseStyle.QUIET, GAP, 42);
        for (int i = 0; i < cells.size(); i++) {
            double x = GAP + i % COLUMNS * (CELL + GAP);
            double y = HEAD + i / COLUMNS * (picture() + WORDS + GAP);
            cell(g, pen, cells.get(i), x, y);
        }
    }

    private void cell(Graphics2D g, Pen pen, Cell cell, double x, double y) {
        g.translate(x, y);
        map.draw(g, VIEW, cell.scene, layer -> !LEFT_OUT.contains(layer.name()));
        g.setPaint(HouseStyle.AXIS);
        g.setStroke(HouseStyle.THIN);
        g.draw(VIEW.area());
        g.translate(-x, -y);
        pen.lines(
                cell.caption,
                HouseStyle.LABEL,
                HouseStyle.INK,
                new Rectangle2D.Double(x, y + picture() + 4, CELL, WORDS - 4));
    }
}
