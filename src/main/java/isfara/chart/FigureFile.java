package isfara.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;

/** Turns figures into SVG and PNG. */
public final class FigureFile {

    /** Width of a figure on a screen or on paper, in pixels of 1/96 inch. */
    public static final int WIDE = 900;

    /** Width of a figure on a phone. */
    public static final int NARROW = 420;

    /** Resolution of PNG files on a screen. */
    public static final int SCREEN_DPI = 192;

    /** Resolution of PNG files that journals ask for. */
    public static final int PAPER_DPI = 300;

    private static final double CSS_DPI = 96;

    private FigureFile() {}

    /** An SVG document of its own. */
    public static String svgDocument(Figure figure, int width) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg(figure, width) + "\n";
    }

    /** An SVG element to stand inside a page: it scales with the page, and its text alternative is the figure's finding. */
    public static String svg(Figure figure, int width) {
        HouseStyle.requireFonts();
        Drawing drawing = new Drawing(figure, width);
        int height = drawing.height();
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(figure.name() + "-" + width + "-");
        g.setGeomDoubleConverter(FigureFile::tenths);
        g.setFontFunction(family -> "\"DejaVu Sans\", Verdana, sans-serif");
        drawing.draw(g);
        String element = g.getSVGElement();
        int body = element.indexOf('>');
        return String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                                + " role=\"img\" aria-label=\"%s\" text-rendering=\"auto\" shape-rendering=\"auto\">",
                        width,
                        height,
                        width,
                        height,
                        escaped(figure.title() + ". " + figure.finding()))
                + element.substring(body + 1);
    }

    /** A PNG file's bytes, at a resolution in dots per inch. */
    public static byte[] png(Figure figure, int width, int dpi) {
        HouseStyle.requireFonts();
        Drawing drawing = new Drawing(figure, width);
        double scale = dpi / CSS_DPI;
        BufferedImage image = new BufferedImage(
                (int) StrictMath.ceil(width * scale),
                (int) StrictMath.ceil(drawing.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        drawing.draw(g);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
