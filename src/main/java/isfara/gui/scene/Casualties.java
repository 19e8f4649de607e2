package isfara.gui.scene;

import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Kind;
import isfara.outcome.Toll;
import isfara.world.Side;

/** Adds up what the days of a run have cost so far; days that are over are added once. */
final class Casualties {

    private final Days days;
    private final Count closed = new Count();
    private Count now = new Count();
    private int next;

    Casualties(Days days) {
        this.days = days;
    }

    /** Counts up to a day and what that day has cost so far. */
    void count(int today) {
        while (next < today) {
            closed.add(days, next++);
        }
        now = closed.copy();
        now.add(days, today);
    }

    Harm killed(Side side) {
        return Harm.of(now.killed, side);
    }

    Harm injured(Side side) {
        return Harm.of(now.injured, side);
    }

    int homes(Side side) {
        return now.homes[side.ordinal()];
    }

    private static final class Count {

        private final Toll killed = new Toll();
        private final Toll injured = new Toll();
        private final int[] homes = new int[Side.BOTH.size()];

        void add(Days days, int day) {
            for (Side side : Side.BOTH) {
                for (Kind kind : Kind.values()) {
                    killed.add(side, kind, (int) days.get(day, DayColumn.killed(side, kind)));
                    injured.add(side, kind, (int) days.get(day, DayColumn.injured(side, kind)));
                }
                homes[side.ordinal()] += (int) days.get(day, DayColumn.HOMES_KG.of(side));
            }
        }

        Count copy() {
            Count copy = new Count();
            copy.killed.add(killed);
            copy.injured.add(injured);
            System.arraycopy(homes, 0, copy.homes, 0, homes.length);
            return copy;
        }
    }
}
