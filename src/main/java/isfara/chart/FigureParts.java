package isfara.chart;

import isfara.chart.Figure.Panel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure taken apart for a page that lays it out itself: words as words, so that they wrap, scale and can be read aloud, and each
 * panel as a picture of its own.
 *
 * @param keys what lines and areas mean
 * @param panels in reading order
 */
public record FigureParts(List<Sample> keys, List<PanelPart> panels) {

    private static final int SAMPLE_HEIGHT = 14;
    private static final List<Integer> WIDTHS = List.of(880, 430, 290);

    /**
     * An entry of the key.
     *
     * @param words what it means
     * @param svg how it is drawn
     * @param scenario whose it is; empty when it is not one scenario's
     */
    public record Sample(String words, String svg, String scenario) {}

    /**
     * A panel.
     *
     * @param title its heading; empty for none
     * @param note a line under it; empty for none
     * @param scenario whose it is; empty when it shows several
     * @param width the width in pixels at which {@code svg} is drawn
     * @param svg for a screen or paper
     * @param narrow for a phone; empty when {@code svg} does there, too
     */
    public record PanelPart(String title, String note, String scenario, int width, String svg, String narrow) {}

    /**
     * Takes a figure apart.
     *
     * @throws ChartException when the machine has no fonts
     */
    public static FigureParts of(Figure figure) {
        HouseStyle.requireFonts();
        List<Sample> keys = new ArrayList<>();
        for (Key key : figure.keys()) {
            String svg = Svg.of(
                    figure.name() + "-key-" + keys.size(),
                    "",
                    Key.WIDTH,
                    SAMPLE_HEIGHT,
                    g -> key.draw(smooth(g), 0, SAMPLE_HEIGHT / 2.0));
            keys.add(new Sample(key.label(), svg, key.scenario()));
        }
        int width = WIDTHS.get(StrictMath.min(WIDTHS.size(), figure.columns()) - 1);
        List<PanelPart> panels = new ArrayList<>();
        for (Panel panel : figure.panels()) {
            String name = figure.name() + "-" + panels.size();
            String words = figure.panels().size() == 1
                    ? figure.title() + ". " + figure.finding()
                    : figure.title() + ": " + panel.title() + (panel.note().isEmpty() ? "" : ", " + panel.note());
            panels.add(new PanelPart(
                    panel.title(),
                    panel.note(),
                    panel.scenario(),
                    width,
                    svg(name, words, panel, width),
                    width > FigureFile.NARROW + 50 ? svg(name, words, panel, FigureFile.NARROW) : ""));
        }
        return new FigureParts(List.copyOf(keys), List.copyOf(panels));
    }

    private static String svg(String name, String words, Panel panel, int width) {
        int height = (int) StrictMath.ceil(panel.picture().height(width));
        return Svg.of(name, words, width, height, g -> {
            g.setPaint(Color.WHITE);
            g.fill(new Rectangle2D.Double(0, 0, width, height));
            panel.picture().draw(smooth(g), new Rectangle2D.Double(0, 0, width, height));
        });
    }

    private static Graphics2D smooth(Graphics2D g) {
        Drawing.smooth(g);
        return g;
    }
}
