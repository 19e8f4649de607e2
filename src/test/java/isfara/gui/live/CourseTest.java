package isfara.gui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.History;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.world.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void itSaysOfEachDayWhatTheHistorySays(long seed) {
        Course[] kept = new Course[1];
        History history = Watched.watch("april-2021", seed, scene -> {
            if (kept[0] == null) {
                kept[0] = new Course(scene);
            } else {
                kept[0].add(scene);
            }
        });
        assertThat(history.killed(Side.KG) + history.killed(Side.TJ)).isPositive();
        sayTheSame(kept[0], history.days());
    }

    @Test
    void aLongHistoryIsKeptInADayEachAndTheLastWeeksInHours() {
        Course[] kept = new Course[1];
        int[] scenes = {0};
        int[] most = {0};
        History history = Watched.watch("history-2010", 1, scene -> {
            scenes[0]++;
            if (kept[0] == null) {
                kept[0] = new Course(scene);
            } else {
                kept[0].add(scene);
            }
            int passed = scene.moment().day() + 1;
            int fine = StrictMath.min(passed, Course.FINE_DAYS);
            assertThat(kept[0].size()).isLessThanOrEqualTo(passed - fine + fine * Course.HOURS);
            most[0] = StrictMath.max(most[0], kept[0].size() - passed);
        });
        assertThat(most[0]).as("hours were kept at some time").isPositive();
        assertThat(scenes[0]).as("and more was seen than is kept").isGreaterThan(kept[0].size() + 1000);
        sayTheSame(kept[0], history.days());
    }

    @Test
    void aSpanOfDaysShowsItsHoursAndTheSampleBefore() {
        Course course = new Course(isfara.model.Trial.WORLD, java.time.LocalDate.of(2022, 1, 1), 365);
        for (int hour = 0; hour < 40 * 24; hour++) {
            course.add(sample(hour, hour));
        }
        Excerpt week = course.excerpt(Span.WEEK);
        assertThat(week.to() - week.from()).isEqualTo(7 * 24);
        assertThat(week.samples()).hasSize(7 * 24);
        assertThat(week.last().kg().killed()).isEqualTo(40 * 24 - 1);
        Excerpt all = course.excerpt(Span.RUN);
        assertThat(all.samples()).hasSize(12 + 28 * 24).isSortedAccordingTo(java.util.Comparator.comparingInt(Sample::hour));
        assertThat(all.samples().get(3).hour()).isEqualTo(72);
        assertThat(all.samples().get(3).kg().killed()).as("as the day ended").isEqualTo(95);
        assertThat(all.to()).isEqualTo(365 * 24);
    }

    private static Sample sample(int hour, int killed) {
        Sample.OfSide side = new Sample.OfSide(List.of(Level.ALTERCATION), killed, 0, 0, 0, 0);
        return new Sample(hour, hour + 1, side, side, 0, 0, 0, false);
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
                assertThat(level).as("level of %s on day %s", side, day).isEqualTo((int) days.get(day, DayColumn.LEVEL_KG.of(side)));
            }
        }
    }
}
