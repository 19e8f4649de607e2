package isfara.gui.live;

import isfara.chart.HouseStyle;
import isfara.chart.Key;
import isfara.chart.SideColours;
import isfara.world.Side;
import java.awt.Color;
import java.awt.Stroke;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A line on a chart.
 *
 * @param label what it is
 * @param colour whose it is
 * @param stroke which quantity it is
 * @param nudge pixels by which it is drawn lower than it is
 * @param value what is drawn
 */
record Curve(String label, Color colour, Stroke stroke, double nudge, ToDoubleFunction<Sample> value) {

    /** Half a line: where the two sides are the same, both lines are seen, one on the other. */
    private static final double HALF = 0.9;

    /** A line of nobody's. */
    static Curve of(String label, Stroke stroke, ToDoubleFunction<Sample> value) {
        return new Curve(label, HouseStyle.INK, stroke, 0, value);
    }

    /** A line of each side. */
    static List<Curve> bySide(String what, Stroke stroke, ToDoubleFunction<Sample.OfSide> value) {
        return Side.BOTH.stream()
                .map(side -> new Curve(
                        side + " " + what,
                        SideColours.of(side),
                        stroke,
                        side == Side.KG ? -HALF : HALF,
                        sample -> value.applyAsDouble(sample.of(side))))
                .toList();
    }

    /** Its entry in the key, with its latest value. */
    Key key(Sample last, NumberFormat format) {
        return new Key.Line(label + " " + format.format(value.applyAsDouble(last)), colour, stroke);
    }
}
