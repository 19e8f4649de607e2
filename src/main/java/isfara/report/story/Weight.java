package isfara.report.story;

import isfara.outcome.Event;
import isfara.outcome.Level;

/**
 * Which events matter by themselves, told one by one while a run goes on. When it is over, {@link MainThings} knows better: what a
 * quarrel came to, and what adds up.
 */
final class Weight {

    private Weight() {}

    /** Whether it is more than a step on the way to something. */
    static boolean isMain(Event event) {
        if (event instanceof Event.LevelChanged e) {
            return e.to().atLeast(Level.SHOTS) && !e.from().atLeast(e.to());
        }
        if (event instanceof Event.IncidentEnded e) {
            return e.peak().atLeast(Level.SHOTS) || e.killed() > 0;
        }
        if (event instanceof Event.Harmed e) {
            return e.killed() > 0;
        }
        return many(event) && !adds(event) && !onTheWay(event);
    }

    /** People and soldiers on the move matter by their number; whatever is no move, in any case. */
    private static boolean many(Event event) {
        if (event instanceof Event.Left e) {
            return e.people() >= Sums.FEW_PEOPLE;
        }
        if (event instanceof Event.CameBack e) {
            return e.people() >= Sums.FEW_PEOPLE;
        }
        if (event instanceof Event.Emigrated e) {
            return e.people() >= Sums.FEW_PEOPLE;
        }
        return !(event instanceof Event.UnitArrived e) || e.soldiers() >= Sums.FEW_SOLDIERS;
    }

    /** Matters by what it adds up to. */
    private static boolean adds(Event event) {
        return event instanceof Event.OrderedToLeave
                || event instanceof Event.HomesDestroyed
                || event instanceof Event.Seized
                || event instanceof Event.Released
                || event instanceof Event.UnitWithdrew
                || event instanceof Event.CrossingChanged;
    }

    /** A step on the way to something else, or back. */
    static boolean onTheWay(Event event) {
        return event instanceof Event.GuardsCame
                || event instanceof Event.UnitSent
                || event instanceof Event.WorksEnded
                || event instanceof Event.RoadsChanged;
    }
}
