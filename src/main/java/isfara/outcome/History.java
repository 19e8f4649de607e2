package isfara.outcome;

import isfara.world.Side;
import java.util.List;

/**
 * Everything that is known of a run when it is over.
 *
 * @param days one entry a day
 * @param incidents in the order of their beginning
 * @param episodes episodes of army fighting, in order
 * @param events what happened, in order
 * @param kgStart Kyrgyz at the start
 * @param kgEnd Kyrgyz at the end
 * @param tjStart Tajiks at the start
 * @param tjEnd Tajiks at the end
 * @param reported deaths that each side reports: as officials count, not as they are
 * @param places what befell each settlement
 * @param engagedHours hours in which at least one sector was engaged: the run's work
 */
public record History(
        Days days,
        List<Incident> incidents,
        List<Episode> episodes,
        List<Event> events,
        Census kgStart,
        Census kgEnd,
        Census tjStart,
        Census tjEnd,
        Toll reported,
        BySettlement places,
        int engagedHours) {

    /** Where a side's people are at the end. */
    public Census end(Side side) {
        return side == Side.KG ? kgEnd : tjEnd;
    }

    /** The episodes that are counted as wars. */
    public List<Episode> wars() {
        return episodes.stream().filter(Episode::isWar).toList();
    }

    /** Deaths of a side and kind. */
    public double killed(Side side, Kind kind) {
        return days.sum(DayColumn.killed(side, kind));
    }

    /** Deaths of a side. */
    public double killed(Side side) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += killed(side, kind);
        }
        return sum;
    }

    /** Injured of a side. */
    public double injured(Side side) {
        double sum = 0;
        for (Kind kind : Kind.values()) {
            sum += days.sum(DayColumn.injured(side, kind));
        }
        return sum;
    }

    /** New disputes that peaked at a level. */
    public long disputes(Level peak) {
        return incidents.stream().filter(i -> i.isDispute() && i.peak() == peak).count();
    }
}
