package isfara.gui.live;

import isfara.chart.Key;
import java.awt.Color;
import java.awt.Stroke;
import java.text.NumberFormat;
import java.util.function.ToDoubleFunction;

/**
 * A line on a chart.
 *
 * @param label what it is
 * @param colour whose it is
 * @param stroke which of the quantities of a side it is
 * @param value what is drawn
 */
record Curve(String label, Color colour, Stroke stroke, ToDoubleFunction<Sample> value) {

    /** Its entry in the key, with its latest value. */
    Key key(Sample last, NumberFormat format) {
        return new Key.Line(label + " " + format.format(value.applyAsDouble(last)), colour, stroke);
    }
}
