package isfara.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room texts take, and how they are broken into lines. */
public final class Lettering {

    private static final Pattern SPACE = Pattern.compile(" ");

    /** Widths of letters as drawn, without hinting: the same for every kind of output. */
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    private Lettering() {}

    /** The lines of a text that is to fit a width. */
    public static List<String> wrapped(String text, Font font, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(text).filter(w -> !w.isEmpty()).toList()) {
            if (!line.isEmpty() && widthOf(line + " " + word, font) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How wide a text is, in pixels. */
    public static double widthOf(String text, Font font) {
        return font.getStringBounds(text, METRICS).getWidth();
    }
}
