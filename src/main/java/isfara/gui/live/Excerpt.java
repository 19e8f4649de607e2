package isfara.gui.live;

import isfara.chart.Axes;
import java.time.LocalDate;
import java.util.List;

/**
 * The stretch of a run that charts show.
 *
 * @param start first day of the run
 * @param from its first hour, since the start
 * @param to the hour after its last; the run may not have come so far
 * @param samples those of the stretch and the one before it, in order
 */
record Excerpt(LocalDate start, int from, int to, List<Sample> samples) {

    private static final double HOUR = 3_600_000;

    /** An hour on an axis of dates. */
    double moment(int hour) {
        return Axes.moment(start) + hour * HOUR;
    }

    /** The last of them. */
    Sample last() {
        return samples.get(samples.size() - 1);
    }

    /** The hour up to which nothing else is known than a sample says. */
    int next(int place) {
        return place + 1 < samples.size() ? samples.get(place + 1).hour() : last().until();
    }
}
