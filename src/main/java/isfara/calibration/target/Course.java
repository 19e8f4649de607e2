package isfara.calibration.target;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Episode;
import isfara.outcome.Event;
import isfara.outcome.Event.LevelChanged;
import isfara.outcome.History;
import isfara.outcome.Incident;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.outcome.SettlementColumn;
import isfara.world.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a replayed war went, by the clock and the count. Hours are whole, as the model steps them; not-a-number stands where something
 * did not come about.
 *
 * <p>Days are counted from the one on which the war's first mortars fell, which is day 1.
 */
final class Course {

    private static final int HOURS = 24;

    /** So many sectors under fire are called several. */
    private static final int SEVERAL = 3;

    private final History history;
    private final Episode war;
    private final int quarrel;
    private final int warBegan;
    private final int firstMortars;

    private Course(History history, Episode war) {
        this.history = history;
        this.war = war;
        quarrel = history.incidents().stream().mapToInt(Incident::hour).min().orElse(war.hour());
        warBegan = history.incidents().stream()
                .filter(i -> i.episode() == war.number())
                .mapToInt(Incident::hour)
                .min()
                .orElse(war.hour());
        firstMortars = history.events().stream()
                .filter(e -> e.hour() >= warBegan && e instanceof LevelChanged c && c.to().atLeast(Level.MORTARS))
                .mapToInt(Event::hour)
                .min()
                .orElse(war.hour());
    }

    /** The course of the first war of a replay; nothing when there was none. */
    static Optional<Course> of(Optional<Life.Replay> replay) {
        return replay.map(Life.Replay::history)
                .flatMap(history -> history.wars().stream()
                        .min(Comparator.comparingInt(Episode::hour))
                        .map(war -> new Course(history, war)));
    }

    /** Hours from the first quarrel of the replay to the first aimed shots. */
    double quarrelToShots() {
        return first(Level.SHOTS, quarrel) - quarrel;
    }

    /** Hours from the first aimed shots of the clash that grew into the war to its first mortars. */
    double shotsToMortars() {
        return firstMortars - first(Level.SHOTS, warBegan);
    }

    /** Hours from the first mortars until several sectors were under fire. */
    double mortarsToSectors() {
        Set<Integer> under = new TreeSet<>();
        int end = ended();
        for (Event event : history.events()) {
            if (event.hour() >= warBegan
                    && event.hour() <= end
                    && event instanceof LevelChanged change
                    && change.to().atLeast(Level.SHOTS)) {
                under.add(change.sector());
                if (under.size() == SEVERAL) {
                    return StrictMath.max(0, event.hour() - firstMortars);
                }
            }
        }
        return Double.NaN;
    }

    /** Hours from the first mortars to the first ceasefire. */
    double mortarsToCeasefire() {
        return firstCeasefire() - firstMortars;
    }

    /** Hours from the first ceasefire to the end of the last fire; 0 when it held at once. */
    double ceasefireToQuiet() {
        double since = firstCeasefire();
        return Double.isNaN(since) ? Double.NaN : StrictMath.max(0, lastFire() - since);
    }

    /** Ceasefires agreed, the last one among them. */
    double ceasefires() {
        int end = ended();
        return history.events().stream()
                .filter(e -> e instanceof Event.Ceasefire && e.hour() >= warBegan && e.hour() <= end)
                .count();
    }

    /** The episode of army fighting. */
    Episode war() {
        return war;
    }

    /** The dead of a side. */
    double killed(Side side) {
        return war.killed().of(side);
    }

    /** The dead that a side reports, over the whole replay. */
    double reported(Side side) {
        return history.reported().of(side);
    }

    /** Share of civilians among the dead of a side; not-a-number when there are no dead. */
    double civilianShare(Side side) {
        return ratio(war.killed().of(side, Kind.CIVILIAN), war.killed().of(side));
    }

    /** Share of civilians among all dead. */
    double civilianShare() {
        return ratio(war.killed().of(Kind.CIVILIAN), war.killed().total());
    }

    /** Injured for each dead of a side; not-a-number when there are no dead. */
    double injuredPerKilled(Side side) {
        return ratio(war.injured().of(side), war.killed().of(side));
    }

    /** Homes destroyed on a side. */
    double homes(Side side) {
        return history.days().sum(DayColumn.HOMES_KG.of(side));
    }

    /** People of a side who had left home by the end of a day of the war, counted once; not-a-number beyond the replay. */
    double evacuated(Side side, int warDay) {
        int last = firstMortars / HOURS + warDay - 1;
        if (last >= history.days().count()) {
            return Double.NaN;
        }
        double sum = 0;
        for (int day = 0; day <= last; day++) {
            sum += history.days().get(day, DayColumn.EVACUATED_KG.of(side));
        }
        return sum;
    }

    /** People of some settlements who left home at least once. */
    double evacuated(List<Integer> settlements) {
        return history.places().sum(settlements, SettlementColumn.EVACUATED);
    }

    /** Most people of a side away from home at the end of a day. */
    double peakAway(Side side) {
        return history.days().max(DayColumn.AWAY_KG.of(side));
    }

    /** Share of the people away at the peak who were back so many days after the first mortars; not-a-number beyond the replay. */
    double back(Side side, int daysLater) {
        int day = firstMortars / HOURS + daysLater;
        double peak = peakAway(side);
        if (day >= history.days().count() || peak == 0) {
            return Double.NaN;
        }
        return day <= peakDay(side) ? 0 : 1 - history.days().get(day, DayColumn.AWAY_KG.of(side)) / peak;
    }

    /** Days from the peak until this share was back; the days that were left when the replay ended sooner. */
    double daysUntilBack(Side side, double share) {
        return backOn(side, share) - peakDay(side);
    }

    /** Days from the first mortars until this share was back; likewise. */
    double daysFromWarUntilBack(Side side, double share) {
        int firstDay = firstMortars / HOURS;
        return backOn(side, share) - firstDay;
    }

    private double backOn(Side side, double share) {
        Days days = history.days();
        double peak = peakAway(side);
        if (peak == 0) {
            return Double.NaN;
        }
        int day = peakDay(side);
        while (day < days.count() && days.get(day, DayColumn.AWAY_KG.of(side)) > peak - share * peak) {
            day++;
        }
        return day;
    }

    private int peakDay(Side side) {
        double peak = peakAway(side);
        int day = 0;
        while (history.days().get(day, DayColumn.AWAY_KG.of(side)) < peak) {
            day++;
        }
        return day;
    }

    private double first(Level level, int from) {
        return history.events().stream()
                .filter(e -> e.hour() >= from && e instanceof LevelChanged c && c.to().atLeast(level))
                .mapToInt(Event::hour)
                .min()
                .orElse(war.hour());
    }

    private double firstCeasefire() {
        return history.events().stream()
                .filter(e -> e instanceof Event.Ceasefire && e.hour() >= warBegan)
                .mapToDouble(Event::hour)
                .min()
                .orElse(Double.NaN);
    }

    /** When the last fire of the war ceased. */
    private int lastFire() {
        int end = ended();
        return history.events().stream()
                .filter(e -> e.hour() <= end
                        && e instanceof LevelChanged c
                        && (c.from().atLeast(Level.SHOTS) || c.to().atLeast(Level.SHOTS)))
                .mapToInt(Event::hour)
                .max()
                .orElse(war.hour());
    }

    private int ended() {
        return history.events().stream()
                .filter(e -> e instanceof Event.EpisodeEnded ended && ended.episode() == war.number())
                .mapToInt(Event::hour)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }
}
