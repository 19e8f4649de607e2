package isfara.gui.live;

import isfara.gui.scene.Scene;
import isfara.outcome.Level;
import isfara.world.Side;
import isfara.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a run has gone so far, as samples of its scenes: one for each scene of the past {@value #FINE_DAYS} days, which is one an hour
 * while there is something to follow, and one for each day before. A day's sample stands at the hour of the day's first scene, has the
 * highest levels of the day and all else as it was last seen on it. However long the run, no more is kept than a sample for each of
 * its days and {@value #HOURS} for each of the past {@value #FINE_DAYS}.
 *
 * <p>One thread may go on with it while another draws it.
 */
public final class Course {

    static final int HOURS = 24;

    /** For so many days every hour is kept. */
    static final int FINE_DAYS = 28;

    private final World world;
    private final LocalDate start;
    private final int days;
    private final List<Sample> daily = new ArrayList<>();
    private final List<Sample> fine = new ArrayList<>();

    /**
     * A run that nothing is known of yet.
     *
     * @param world whose sectors there are
     * @param start first day of the run
     * @param days how many days it has
     */
    public Course(World world, LocalDate start, int days) {
        this.world = world;
        this.start = start;
        this.days = days;
    }

    /** A run that begins with this scene. */
    public Course(Scene first) {
        this(first.world(), first.moment().start(), first.moment().days());
        add(first);
    }

    /** Goes on with the next scene. */
    public synchronized void add(Scene scene) {
        add(Sample.of(scene, side -> SceneLevels.of(scene, side, before(side))));
    }

    /** Goes on with the next sample; of one hour, the last counts. */
    synchronized void add(Sample sample) {
        if (!fine.isEmpty() && fine.get(fine.size() - 1).hour() == sample.hour()) {
            fine.remove(fine.size() - 1);
        }
        fine.add(sample);
        sumUp(sample.day() - FINE_DAYS);
    }

    private List<Level> before(Side side) {
        return size() == 0 ? List.of() : get(size() - 1).of(side).levels();
    }

    /** Makes one sample a day of all that is older than a day. */
    private void sumUp(int oldest) {
        int over = 0;
        while (fine.get(over).day() <= oldest) {
            Sample next = fine.get(over++);
            Sample last = daily.isEmpty() ? null : daily.get(daily.size() - 1);
            if (last != null && last.day() == next.day()) {
                daily.set(daily.size() - 1, next.ofDay(last));
            } else {
                daily.add(next.ofDay());
            }
        }
        fine.subList(0, over).clear();
    }

    /** How many samples there are. */
    public synchronized int size() {
        return daily.size() + fine.size();
    }

    /** A sample, by its place in time. */
    public synchronized Sample get(int place) {
        return place < daily.size() ? daily.get(place) : fine.get(place - daily.size());
    }

    /** The part of it that a span shows. */
    synchronized Excerpt excerpt(Span span) {
        int end = days * HOURS;
        int now = size() == 0 ? 0 : get(size() - 1).hour();
        int from = span.whole() ? 0 : StrictMath.max(0, now + 1 - span.hours());
        int to = span.whole() ? end : StrictMath.min(end, from + span.hours());
        int first = 0;
        while (first + 1 < size() && get(first + 1).hour() <= from) {
            first++;
        }
        List<Sample> shown = new ArrayList<>(size() - first);
        for (int i = first; i < size(); i++) {
            shown.add(get(i));
        }
        return new Excerpt(start, from, to, shown);
    }

    /** The facts that do not change. */
    World world() {
        return world;
    }
}
