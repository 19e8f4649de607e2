package isfara.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Drawings as PNG files. */
public final class Png {

    private Png() {}

    /**
     * A file's bytes.
     *
     * @param width of the drawing
     * @param height of the drawing
     * @param scale pixels of the file for one of the drawing
     */
    public static byte[] of(int width, int height, double scale, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(
                (int) StrictMath.ceil(width * scale),
                (int) StrictMath.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        drawing.accept(g);
        g.dispose();
        return of(image);
    }

    /** A file's bytes. */
    public static byte[] of(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
