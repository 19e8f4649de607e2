package isfara.chart;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jfree.svg.SVGGraphics2D;

/** Drawings as SVG elements: the same drawing gives the same bytes, on one machine. */
public final class Svg {

    private static final String FONT = "\"DejaVu Sans\", Verdana, sans-serif";

    /** What every element repeats although it goes without saying: SVG's own defaults, and the font, which the root names. */
    private static final List<String> NEEDLESS = List.of(
            " font-family: " + FONT + ";",
            " fill-opacity: 1.0;",
            "stroke-opacity:1.0;",
            "stroke-width:1.0;",
            "stroke-miterlimit:10;");

    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");

    private Svg() {}

    /**
     * An element that scales with its surroundings.
     *
     * @param name begins the names of what is defined in it; no other element of a page may have the same
     * @param words its text alternative; empty for an ornament that is explained beside it
     */
    public static String of(String name, String words, int width, int height, Consumer<Graphics2D> drawing) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(name + "-" + width + "-");
        g.setGeomDoubleConverter(Svg::tenths);
        g.setFontFunction(family -> FONT);
        ScenarioGroups.mark(g);
        drawing.accept(g);
        String element = shortened(ScenarioGroups.named(g.getSVGElement()));
        int body = element.indexOf('>');
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " %s font-family='%s' text-rendering=\"auto\" shape-rendering=\"auto\">",
                        width,
                        height,
                        width,
                        height,
                        words.isEmpty() ? "aria-hidden=\"true\"" : "role=\"img\" aria-label=\"" + escaped(words) + "\"",
                        FONT)
                + element.substring(body + 1);
    }

    /** The same picture in fewer letters: a page holds two hundred panels. */
    private static String shortened(String svg) {
        String shorter = svg;
        for (String words : NEEDLESS) {
            shorter = shorter.replace(words, "");
        }
        return RGB.matcher(shorter)
                .replaceAll(c -> String.format(
                        Locale.ROOT,
                        "#%02x%02x%02x",
                        Integer.parseInt(c.group(1)),
                        Integer.parseInt(c.group(2)),
                        Integer.parseInt(c.group(3))));
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
