package isfara.model.phase;

import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.model.state.Shelter;
import isfara.outcome.DayColumn;
import isfara.outcome.Days;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.world.Settlement;
import isfara.world.Side;

/** Writes the day down: highest levels by the hour, stocks at its end. */
public final class Records {

    private final Border border;

    /** For a run. */
    public Records(Border border) {
        this.border = border;
    }

    /** Hourly. */
    public void hour() {
        Days days = border.chronicle.days;
        int day = border.clock.day();
        int engaged = 0;
        Level kg = Level.ALTERCATION;
        Level tj = Level.ALTERCATION;
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                continue;
            }
            engaged++;
            kg = kg.max(sector.front(Side.KG).level);
            tj = tj.max(sector.front(Side.TJ).level);
            if (sector.clash.began == border.clock.hour() && sector.clash.origin == Origin.DISPUTE) {
                days.add(day, DayColumn.STARTED, 1);
            }
        }
        days.raise(day, DayColumn.LEVEL_KG, kg.ordinal());
        days.raise(day, DayColumn.LEVEL_TJ, tj.ordinal());
        days.raise(day, DayColumn.ENGAGED, engaged);
        border.chronicle.engagedHours += engaged > 0 ? 1 : 0;
    }

    /** At the end of a day. */
    public void endOfDay() {
        Days days = border.chronicle.days;
        int day = border.clock.day();
        Shelter shelter = border.shelter;
        for (Side side : Side.BOTH) {
            int soldiers = 0;
            for (SectorState sector : border.sectors) {
                soldiers += sector.front(side).soldiers;
            }
            days.set(day, DayColumn.TROOPS_KG.of(side), soldiers);
            days.set(day, DayColumn.AWAY_KG.of(side), shelter.awayBySide[side.ordinal()]);
            days.set(day, DayColumn.MISSING_KG.of(side), shelter.missingBySide[side.ordinal()]);
            days.set(day, DayColumn.POSTURE_KG.of(side), border.swayed().posture(side));
            days.set(day, DayColumn.DEFICIT_KG.of(side), border.swayed().deficit(side));
        }
        days.set(day, DayColumn.CLOSED, border.crossings.closed());
        days.set(day, DayColumn.CEASEFIRE, border.theatre.ceasefire ? 1 : 0);
        days.set(day, DayColumn.MEDIATION, border.swayed().pressure());
        days.set(day, DayColumn.SHORTAGE, border.water.lacking);
        departures();
    }

    private void departures() {
        Shelter shelter = border.shelter;
        if (!shelter.anyoneLeftToday) {
            return;
        }
        shelter.anyoneLeftToday = false;
        for (Settlement settlement : border.world.settlements()) {
            int left = 0;
            int destination = -1;
            for (int at : border.terrain.places(settlement.index())) {
                if (shelter.leftToday[at] > 0) {
                    left += shelter.leftToday[at];
                    destination = shelter.destination[at];
                    shelter.leftToday[at] = 0;
                }
            }
            if (left > 0) {
                border.chronicle.tell(
                        new Event.Left(border.clock.day() * 24 + 23, settlement.index(), left, destination));
            }
        }
    }
}
