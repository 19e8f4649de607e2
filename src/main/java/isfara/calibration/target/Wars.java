package isfara.calibration.target;

import isfara.outcome.Episode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Whether there is war, and when. */
final class Wars {

    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);
    private static final LocalDate START_OF_2021 = LocalDate.of(2021, 1, 1);

    /** The day before the second war. */
    private static final LocalDate BETWEEN = LocalDate.of(2022, 9, 13);

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private Wars() {}

    static List<Asked> quantities() {
        return List.of(
                count("wars.2010-2020", "wars from 2010 to 2020", Targets.FIRST, END_OF_2020),
                count("wars.2021-2022-09-13", "wars from 2021 to 13 September 2022", START_OF_2021, BETWEEN),
                count("wars.2021-2022-10-18", "wars from 2021 to 18 October 2022", START_OF_2021, Targets.LAST),
                count("wars.total", "wars from 2010 to 18 October 2022", Targets.FIRST, Targets.LAST),
                quantity(
                        "wars.first-year", "year of the first war", "year", Scale.PLAIN, Targets.LAST, Wars::firstYear),
                quantity(
                        "wars.months-between",
                        "months from the first to the second war",
                        "months",
                        Scale.LOG,
                        Targets.LAST,
                        Wars::monthsBetween));
    }

    private static Asked count(String id, String name, LocalDate from, LocalDate to) {
        return quantity(
                id,
                name,
                "wars",
                Scale.ROOT,
                to,
                life -> days(life).stream()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .count());
    }

    private static Asked quantity(
            String id, String name, String unit, Scale scale, LocalDate until, ToDoubleFunction<Reading> formula) {
        return Asked.of(id, Group.WARS, name, unit, scale, until, formula);
    }

    /** The days on which wars began, in order. */
    private static List<LocalDate> days(Reading life) {
        return life.history().wars().stream()
                .map(Episode::hour)
                .map(hour -> life.start().plusDays(hour / 24))
                .sorted()
                .toList();
    }

    private static double firstYear(Reading life) {
        List<LocalDate> days = days(life);
        return days.isEmpty() ? Double.NaN : days.get(0).getYear();
    }

    private static double monthsBetween(Reading life) {
        List<LocalDate> days = days(life);
        return days.size() < 2 ? Double.NaN : ChronoUnit.DAYS.between(days.get(0), days.get(1)) / DAYS_A_MONTH;
    }
}
