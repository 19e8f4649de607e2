package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itSaysOfEachDayWhatTheHistorySays(long seed) {
        Runs.Lived lived = Runs.live("april-2021", seed);
        assertThat(lived.history().killed(Side.KG) + lived.history().killed(Side.TJ))
                .isPositive();
        sayTheSame(lived.course(), lived.history().days());
    }

    @Test
    void aLongHistoryIsKeptInADayEachAndTheLastWeeksInHours() {
        int[] seen = {0};
        int[] most = {0};
        Runs.Lived lived = Runs.live("history-2010", 1, course -> {
            seen[0]++;
            int passed = course.get(course.size() - 1).day() + 1;
            int fine = StrictMath.min(passed, Course.FINE_DAYS);
            assertThat(course.size()).isLessThanOrEqualTo(passed - fine + fine * Course.HOURS);
            most[0] = StrictMath.max(most[0], course.size() - passed);
        });
        assertThat(most[0]).as("hours were kept at some time").isPositive();
        assertThat(seen[0])
                .as("and more was seen than is kept")
                .isGreaterThan(lived.course().size() + 1000);
        sayTheSame(lived.course(), lived.history().days());
    }

    @Test
    void aSpanOfDaysShowsItsHours() {
        Course course = Runs.empty(365);
        for (int hour = 0; hour < 40 * 24; hour++) {
            course.add(Runs.calm(hour, hour));
        }
        Excerpt week = course.excerpt(Span.WEEK);
        assertThat(week.to() - week.from()).isEqualTo(7 * 24);
        assertThat(week.samples()).hasSize(7 * 24);
        assertThat(week.last().kg().killed()).isEqualTo(40 * 24 - 1);
        Excerpt all = course.excerpt(Span.RUN);
        assertThat(all.samples()).hasSize(12 + 28 * 24).isSortedAccordingTo(Comparator.comparingInt(Sample::hour));
        assertThat(all.samples().get(3).hour()).isEqualTo(72);
        assertThat(all.samples().get(3).kg().killed()).as("as the day ended").isEqualTo(95);
        assertThat(all.to()).isEqualTo(365 * 24);
    }

    @Test
    void whatIsKeptOfADayIsItsHighestLevel() {
        Course course = Runs.empty(365);
        course.add(Runs.calm(0, 0));
        course.add(Runs.of(5, Runs.side(2, Level.MORTARS, 1), Runs.side(2, Level.SHOTS, 0)));
        course.add(Runs.of(6, Runs.side(3, Level.STONES, 1), Runs.side(-1, Level.ALTERCATION, 4)));
        course.add(Runs.calm(60 * 24, 9));
        Sample day = course.get(0);
        assertThat(course.size()).isEqualTo(2);
        assertThat(day.kg().levels().get(2)).isEqualTo(Level.MORTARS);
        assertThat(day.kg().levels().get(3)).isEqualTo(Level.STONES);
        assertThat(day.tj().highest()).isEqualTo(Level.SHOTS);
        assertThat(day.tj().killed()).isEqualTo(4);
        assertThat(day.until()).isEqualTo(24);
    }

    private static void sayTheSame(Course course, Days days) {
        TreeMap<Integer, List<Sample>> byDay = new TreeMap<>();
        for (int i = 0; i < course.size(); i++) {
            byDay.computeIfAbsent(course.get(i).day(), day -> new ArrayList<>()).add(course.get(i));
        }
        assertThat(byDay).hasSize(days.count());
        for (Side side : Side.BOTH) {
            double killed = 0;
            double injured = 0;
            for (int day = 0; day < days.count(); day++) {
                for (Kind kind : Kind.values()) {
                    killed += days.get(day, DayColumn.killed(side, kind));
                    injured += days.get(day, DayColumn.injured(side, kind));
                }
                List<Sample> samples = byDay.get(day);
                Sample last = samples.get(samples.size() - 1);
                Sample.OfSide of = last.of(side);
                assertThat((double) of.killed()).isEqualTo(killed);
                assertThat((double) of.injured()).isEqualTo(injured);
                assertThat((double) of.away()).as("day %s", day).isEqualTo(days.get(day, DayColumn.AWAY_KG.of(side)));
                assertThat(of.posture()).isEqualTo(days.get(day, DayColumn.POSTURE_KG.of(side)), within(1e-6));
                assertThat(of.deficit()).isEqualTo(days.get(day, DayColumn.DEFICIT_KG.of(side)), within(1e-6));
                assertThat(last.pressure()).isEqualTo(days.get(day, DayColumn.MEDIATION), within(1e-6));
                assertThat(last.ceasefire()).isEqualTo(days.get(day, DayColumn.CEASEFIRE) == 1);
                int level = samples.stream()
                        .mapToInt(s -> s.of(side).highest().ordinal())
                        .max()
                        .orElseThrow();
                assertThat(level).as("level of %s on day %s", side, day).isEqualTo((int)
                        days.get(day, DayColumn.LEVEL_KG.of(side)));
            }
        }
    }
}
