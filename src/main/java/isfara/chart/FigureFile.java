package isfara.chart;

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

    /** An SVG document of its own; its text alternative is the finding of the figure. */
    public static String svgDocument(Figure figure, int width) {
        HouseStyle.requireFonts();
        Drawing drawing = new Drawing(figure, width);
        String svg =
                Svg.of(figure.name(), figure.title() + ". " + figure.finding(), width, drawing.height(), drawing::draw);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
    }

    /** A PNG file's bytes, at a resolution in dots per inch. */
    public static byte[] png(Figure figure, int width, int dpi) {
        HouseStyle.requireFonts();
        Drawing drawing = new Drawing(figure, width);
        return Png.of(width, drawing.height(), dpi / CSS_DPI, drawing::draw);
    }
}
