package isfara.chart;

import org.jfree.chart.plot.ValueMarker;

/** Lines that mark a value on an axis. */
final class Marks {

    private Marks() {}

    /** A thin line at a value. */
    static ValueMarker line(double value) {
        return new ValueMarker(value, HouseStyle.AXIS, HouseStyle.THIN);
    }
}
