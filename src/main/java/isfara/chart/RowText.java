package isfara.chart;

import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.TextAnchor;

/** A line of words on a plot, from a place to the right. */
final class RowText {

    private RowText() {}

    static void write(XYPlot plot, String text, double x, double y) {
        write(plot, text, x, y, HouseStyle.INK, TextAnchor.CENTER_LEFT);
    }

    /** Small and quiet. */
    static void small(XYPlot plot, String text, double x, double y) {
        write(plot, text, x, y, HouseStyle.QUIET, HouseStyle.CAPTION, TextAnchor.CENTER_LEFT);
    }

    static void write(XYPlot plot, String text, double x, double y, Color colour, TextAnchor anchor) {
        write(plot, text, x, y, colour, HouseStyle.LABEL, anchor);
    }

    private static void write(
            XYPlot plot, String text, double x, double y, Color colour, Font font, TextAnchor anchor) {
        XYTextAnnotation words = new XYTextAnnotation(text, x, y);
        words.setFont(font);
        words.setPaint(colour);
        words.setTextAnchor(anchor);
        plot.addAnnotation(words);
    }
}
