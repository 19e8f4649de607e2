package isfara.gui.window;

import isfara.chart.HouseStyle;
import isfara.chart.Png;
import isfara.chart.Svg;
import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A drawing that can be written to a file.
 *
 * @param title its text alternative
 * @param width in pixels
 * @param height in pixels
 * @param drawing draws it
 */
record Snapshot(String title, int width, int height, Consumer<Graphics2D> drawing) {

    /** Pixels of a PNG file for one on the screen: fine enough for a page. */
    private static final int FINE = 2;

    /** Whether a file's ending says what it is to be. */
    static boolean writable(Path file) {
        return ending(file, ".png") || ending(file, ".svg");
    }

    /**
     * Writes a file, PNG or SVG by its ending.
     *
     * @param replace whether a file that exists may be replaced
     * @throws IOException if it exists and may not be replaced, or cannot be written
     */
    void write(Path file, boolean replace) throws IOException {
        HouseStyle.requireFonts();
        byte[] content = ending(file, ".svg")
                ? ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Svg.of("map", title, width, height, drawing) + "\n")
                        .getBytes(StandardCharsets.UTF_8)
                : Png.of(width, height, FINE, drawing);
        if (replace) {
            Files.write(file, content);
        } else {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        }
    }

    private static boolean ending(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
