package isfara.chart;

import java.awt.Graphics2D;
import java.util.Locale;
import java.util.function.Consumer;
import org.jfree.svg.SVGGraphics2D;

/** Drawings as SVG elements: the same drawing gives the same bytes, on one machine. */
final class Svg {

    private Svg() {}

    /**
     * An element that scales with its surroundings.
     *
     * @param name begins the names of what is defined in it; no other element of a page may have the same
     * @param words its text alternative; empty for an ornament that is explained beside it
     */
    static String of(String name, String words, int width, int height, Consumer<Graphics2D> drawing) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(name + "-" + width + "-");
        g.setGeomDoubleConverter(Svg::tenths);
        g.setFontFunction(family -> "\"DejaVu Sans\", Verdana, sans-serif");
        ScenarioGroups.mark(g);
        drawing.accept(g);
        String element = ScenarioGroups.named(g.getSVGElement());
        int body = element.indexOf('>');
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " %s text-rendering=\"auto\" shape-rendering=\"auto\">",
                        width,
                        height,
                        width,
                        height,
                        words.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + escaped(words) + "\"")
                + element.substring(body + 1);
    }

    /** Coordinates to a tenth of a pixel: nobody sees more, and files stay small. */
    private static String tenths(double value) {
        double rounded = StrictMath.rint(value * 10) / 10;
        return rounded == StrictMath.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
