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
 * An axis on which both the first hours and the days after them can be seen: place = log10(1 + hours / 3). Data are put on it by
 * {@link #place}.
 */
final class HoursAxis extends NumberAxis {

    private static final long serialVersionUID = 1;

    private static final double BEND = 3;
    private static final int[] HOURS = {0, 3, 6, 12, 24, 48, 96, 168, 336, 672, 1344, 2688};

    /** Up to an hour. */
    HoursAxis(String label, int last) {
        super(label);
        setRange(0, place(StrictMath.max(1, last)));
        setMinorTickMarksVisible(false);
    }

    /** Where an hour lies on the axis. */
    static double place(double hour) {
        return StrictMath.log10(1 + hour / BEND);
    }

    /** Hours that are worth drawing: every one at first, then ever fewer; the last always. */
    static int[] worthDrawing(int last) {
        List<Integer> hours = new ArrayList<>();
        for (int hour = 0; hour < last; hour += StrictMath.max(1, hour / 8)) {
            hours.add(hour);
        }
        hours.add(last);
        return hours.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (int hours : HOURS) {
            if (place(hours) <= getUpperBound()) {
                ticks.add(new NumberTick(place(hours), words(hours), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0));
            }
        }
        return ticks;
    }

    private static String words(int hours) {
        return hours == 0
                ? "0"
                : hours < 24 ? hours + " h" : hours % 168 == 0 ? hours / 168 + " wk" : hours / 24 + " d";
    }
}
