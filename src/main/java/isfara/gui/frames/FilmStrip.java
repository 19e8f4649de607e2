package isfara.gui.frames;

import isfara.chart.HouseStyle;
import isfara.chart.Png;
import isfara.gui.map.LiveMap;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** All frames of a film on one sheet, small, with their dates and captions. */
final class FilmStrip {

    /** Frames on a sheet; of more, evenly chosen ones are shown. */
    static final int MOST = 48;

    private static final int COLUMNS = 4;
    private static final int CELL = 480;
    private static final int GAP = 12;
    private static final int PICTURE = CELL * FramePicture.HEIGHT / FramePicture.WIDTH;
    private static final int WORDS = 50;

    private final String title;
    private final int frames;
    private final List<Cell> cells = new ArrayList<>();

    /** A sheet for so many frames. */
    FilmStrip(String title, int frames) {
        this.title = title;
        this.frames = frames;
    }

    private record Cell(BufferedImage picture, String caption) {}

    /** Whether the frame of this number, from 0, comes on the sheet. */
    boolean shows(int number) {
        int shown = StrictMath.min(MOST, frames);
        return (long) number * shown / frames != (long) (number - 1) * shown / frames || number == 0;
    }

    /** Adds a frame, drawn at its full size. */
    void add(BufferedImage frame, String caption) {
        BufferedImage small = new BufferedImage(CELL, PICTURE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = small.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        BufferedImage half = half(frame);
        g.drawImage(half, 0, 0, CELL, PICTURE, null);
        g.dispose();
        cells.add(new Cell(small, caption));
    }

    /** Halved first: scaling down by more than two at once would drop fine lines. */
    private static BufferedImage half(BufferedImage frame) {
        BufferedImage half = new BufferedImage(frame.getWidth() / 2, frame.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = half.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(frame, 0, 0, half.getWidth(), half.getHeight(), null);
        g.dispose();
        return half;
    }

    /** The sheet as a PNG file. */
    byte[] png() {
        int rows = (cells.size() + COLUMNS - 1) / COLUMNS;
        int columns = StrictMath.min(COLUMNS, cells.size());
        int width = columns * (CELL + GAP) + GAP;
        int height = 44 + rows * (PICTURE + WORDS + GAP) + GAP;
        return Png.of(width, height, 1, this::draw);
    }

    private void draw(Graphics2D g) {
        LiveMap.prepare(g);
        Rectangle2D all = g.getClipBounds() == null ? new Rectangle2D.Double(0, 0, 1e5, 1e5) : g.getClipBounds();
        g.setPaint(Color.WHITE);
        g.fill(all);
        Pen pen = new Pen(g);
        String words = title + (cells.size() < frames ? " (" + cells.size() + " of " + frames + " frames)" : "");
        pen.write(words, HouseStyle.TITLE, HouseStyle.INK, GAP, 28);
        for (int i = 0; i < cells.size(); i++) {
            int x = GAP + i % COLUMNS * (CELL + GAP);
            int y = 44 + i / COLUMNS * (PICTURE + WORDS + GAP);
            g.drawImage(cells.get(i).picture, x, y, null);
            g.setPaint(HouseStyle.AXIS);
            g.draw(new Rectangle2D.Double(x, y, CELL, PICTURE));
            pen.lines(
                    cells.get(i).caption,
                    HouseStyle.LABEL,
                    HouseStyle.INK,
                    new Rectangle2D.Double(x, y + PICTURE + 4, CELL, WORDS - 4));
        }
    }
}
