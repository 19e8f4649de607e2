package isfara.gui.live;

import isfara.chart.Axes;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** So few that lines drawn of them are no finer than a picture can show: of each part of the stretch, the last. */
    List<Sample> thinned(int most) {
        int each = StrictMath.max(1, (to - from) / most);
        List<Sample> thinned = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            boolean last = i + 1 == samples.size();
            if (last || samples.get(i).hour() / each != samples.get(i + 1).hour() / each) {
                thinned.add(samples.get(i));
            }
        }
        return thinned;
    }
}
