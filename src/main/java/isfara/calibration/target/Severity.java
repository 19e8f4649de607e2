package isfara.calibration.target;

import static isfara.calibration.target.Scale.LOG;
import static isfara.calibration.target.Scale.PLAIN;
import static isfara.calibration.target.Scale.ROOT;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.world.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** How far incidents go: peak levels and deaths, outside wars and by year. */
final class Severity {

    private static final int FIRST_YEAR = 2018;

    private Severity() {}

    static List<Asked> quantities(LocalDate last) {
        List<Asked> all = new ArrayList<>();
        for (Level level : List.of(Level.ALTERCATION, Level.STONES, Level.SHOTS, Level.MORTARS)) {
            all.add(Asked.of(
                    "level." + level.ordinal(),
                    Group.SEVERITY,
                    "recorded incidents outside wars that peaked at level " + level.ordinal() + " (" + level.word()
                            + ")",
                    "share",
                    PLAIN,
                    last,
                    life -> life.catalogue().share(Targets.FIRST, last, entry -> entry.peak() == level)));
        }
        all.add(Asked.of(
                "outside-wars.mortars",
                Group.SEVERITY,
                "incidents outside wars that came to mortars",
                "incidents",
                ROOT,
                last,
                life -> outside(life, last).stream()
                        .filter(entry -> entry.peak() == Level.MORTARS)
                        .count()));
        all.add(Asked.of(
                "outside-wars.deathless",
                Group.SEVERITY,
                "recorded incidents outside wars without deaths",
                "share",
                PLAIN,
                last,
                life -> life.catalogue().share(Targets.FIRST, last, entry -> entry.dead() == 0)));
        all.add(Asked.of(
                "outside-wars.worst",
                Group.SEVERITY,
                "dead of the worst incident outside wars",
                "people",
                LOG,
                last,
                life -> outside(life, last).stream()
                        .mapToInt(SimulatedCatalogue.Entry::dead)
                        .max()
                        .orElse(0)));
        LocalDate from = LocalDate.of(FIRST_YEAR, 1, 1);
        all.add(Asked.of(
                "outside-wars.deaths",
                Group.SEVERITY,
                "dead of incidents outside wars since " + FIRST_YEAR,
                "people",
                LOG,
                last,
                life -> life.catalogue().outsideWars(from, last).stream()
                        .mapToInt(SimulatedCatalogue.Entry::dead)
                        .sum()));
        byYear(all);
        return all;
    }

    /** Counts of single years: what a fit to earlier years must predict. */
    private static void byYear(List<Asked> all) {
        for (int year = 2021; year <= Targets.LAST.getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate to = end(year);
            for (Level level : Level.values()) {
                all.add(Asked.of(
                        "recorded." + year + ".level-" + level.ordinal(),
                        Group.SEVERITY,
                        "recorded incidents of " + year + " that peaked at level " + level.ordinal() + " ("
                                + level.word() + ")",
                        "incidents",
                        ROOT,
                        to,
                        life -> life.catalogue().recorded(first, to, level)));
            }
        }
        for (int year = FIRST_YEAR; year <= Targets.LAST.getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            LocalDate to = end(year);
            all.add(Asked.of(
                    "deaths." + year,
                    Group.SEVERITY,
                    "killed in " + year + ", wars included",
                    "people",
                    LOG,
                    to,
                    life -> deaths(life, first, to)));
        }
    }

    private static List<SimulatedCatalogue.Entry> outside(Reading life, LocalDate last) {
        return life.catalogue().outsideWars(Targets.FIRST, last);
    }

    private static LocalDate end(int year) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return lastDay.isAfter(Targets.LAST) ? Targets.LAST : lastDay;
    }

    private static double deaths(Reading life, LocalDate from, LocalDate to) {
        Days days = life.history().days();
        long last = StrictMath.min(days.count() - 1L, ChronoUnit.DAYS.between(life.start(), to));
        double sum = 0;
        for (long day = StrictMath.max(0, ChronoUnit.DAYS.between(life.start(), from)); day <= last; day++) {
            for (Side side : Side.BOTH) {
                for (Kind kind : Kind.values()) {
                    sum += days.get((int) day, DayColumn.killed(side, kind));
                }
            }
        }
        return sum;
    }
}
