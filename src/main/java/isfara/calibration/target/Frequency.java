package isfara.calibration.target;

import static isfara.calibration.target.Scale.LOG;
import static isfara.calibration.target.Scale.ROOT;

import isfara.outcome.Incident;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/**
 * How often quarrels begin.
 *
 * <p>Officials are taken to know of all quarrels, so their counts are compared with all that the model makes; event records, with
 * those that such a record would hold. Which year was how bad is luck, so of the official counts only the order is used.
 */
final class Frequency {

    private static final LocalDate COUNTED_UNTIL = Targets.COUNTED_UNTIL;
    private static final int FIRST_YEAR = Targets.FIRST.getYear();
    private static final int LAST_YEAR = COUNTED_UNTIL.getYear() - 1;

    /** The event record begins with 2018; its gaps were taken from April 2018 to September 2022. */
    private static final int FIRST_RECORDED = 2018;

    private static final LocalDate GAPS_FROM = LocalDate.of(2018, 4, 1);
    private static final LocalDate GAPS_TO = LocalDate.of(2022, 9, 30);

    private Frequency() {}

    static List<Asked> quantities() {
        List<Asked> all = new ArrayList<>();
        all.add(quantity(
                "incidents.total",
                "new disputes, 2010 to April 2021",
                "incidents",
                COUNTED_UNTIL,
                life -> disputes(life, Targets.FIRST, COUNTED_UNTIL)));
        LocalDate lastDay = LocalDate.of(LAST_YEAR, 12, 31);
        String years = " of " + FIRST_YEAR + " to " + LAST_YEAR;
        all.add(quantity(
                "incidents.busiest-year",
                "new disputes in the busiest year" + years,
                "incidents",
                lastDay,
                life -> Arrays.stream(years(life)).max().orElse(0)));
        all.add(quantity(
                "incidents.middle-year",
                "new disputes in the middle year" + years,
                "incidents",
                lastDay,
                life -> new Median().evaluate(years(life))));
        all.add(quantity(
                "incidents.quietest-year",
                "new disputes in the quietest year" + years,
                "incidents",
                lastDay,
                life -> Arrays.stream(years(life)).min().orElse(0)));
        for (int year = FIRST_RECORDED; year <= Targets.LAST.getYear(); year++) {
            LocalDate from = LocalDate.of(year, 1, 1);
            LocalDate to = earlier(LocalDate.of(year, 12, 31), Targets.LAST);
            all.add(quantity(
                    "incident-days." + year,
                    "days with a recorded incident in " + year,
                    "days",
                    to,
                    life -> life.catalogue().days(from, to).size()));
        }
        all.add(Asked.of(
                "incident-days.gap",
                Group.FREQUENCY,
                "middle gap between days with a recorded incident, April 2018 to September 2022",
                "days",
                LOG,
                GAPS_TO,
                Frequency::gap));
        return all;
    }

    private static Asked quantity(
            String id, String name, String unit, LocalDate until, ToDoubleFunction<Reading> formula) {
        return Asked.of(id, Group.FREQUENCY, name, unit, ROOT, until, formula);
    }

    private static double[] years(Reading life) {
        double[] counts = new double[LAST_YEAR - FIRST_YEAR + 1];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = disputes(life, LocalDate.of(FIRST_YEAR + i, 1, 1), LocalDate.of(FIRST_YEAR + i, 12, 31));
        }
        return counts;
    }

    private static double disputes(Reading life, LocalDate from, LocalDate to) {
        long first = ChronoUnit.DAYS.between(life.start(), from);
        long last = ChronoUnit.DAYS.between(life.start(), to);
        int count = 0;
        for (Incident incident : life.history().incidents()) {
            int day = incident.hour() / 24;
            count += incident.isDispute() && day >= first && day <= last ? 1 : 0;
        }
        return count;
    }

    /** Median of the days from one recorded incident day to the next; not-a-number with fewer than two. */
    private static double gap(Reading life) {
        NavigableSet<LocalDate> days = life.catalogue().days(GAPS_FROM, GAPS_TO);
        if (days.size() < 2) {
            return Double.NaN;
        }
        double[] gaps = new double[days.size() - 1];
        LocalDate before = days.first();
        int i = 0;
        for (LocalDate day : days.tailSet(before, false)) {
            gaps[i++] = ChronoUnit.DAYS.between(before, day);
            before = day;
        }
        return new Median().evaluate(gaps);
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
