package isfara.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of counts from 0 to very many: place = log10(1 + count). It has a zero, unlike a log axis, and shows a median of two
 * deaths and a worst case of two hundred in one picture, unlike a linear one. Data are put on it by {@link #place}.
 * When its lower bound is set below 0, the room there is for those that are none, and has no ticks.
 */
final class CompressedAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    CompressedAxis(String label, double top) {
        super(label);
        setRange(0, place(StrictMath.max(1, top)) * 1.04);
        setMinorTickMarksVisible(false);
    }

    /** Where a count lies on the axis. */
    static double place(double count) {
        return StrictMath.log10(1 + count);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        boolean across = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = across ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        if (getLowerBound() >= 0) {
            ticks.add(tick(0, anchor));
        }
        double free = Double.NEGATIVE_INFINITY;
        for (double decade = 1; place(decade) <= getUpperBound(); decade *= 10) {
            for (double times : between(getUpperBound())) {
                NumberTick tick = tick(times * decade, anchor);
                double half = Lettering.widthOf(tick.getText(), HouseStyle.LABEL) / 2;
                double middle = valueToJava2D(place(times * decade), area, edge);
                // Side by side, long numbers would run into each other; one above the other they have room.
                if (place(times * decade) <= getUpperBound() && (!across || middle - half > free)) {
                    ticks.add(tick);
                    free = middle + half + 4;
                }
            }
        }
        return ticks;
    }

    /** How much of a decade has room for a label: the more decades, the less. */
    private static double[] between(double top) {
        return top < 1.2 ? new double[] {1, 2, 3, 5} : top < 4 ? new double[] {1, 3} : new double[] {1};
    }

    private static NumberTick tick(double count, TextAnchor anchor) {
        return new NumberTick(place(count), HouseStyle.counts().format(count), anchor, anchor, 0);
    }
}
