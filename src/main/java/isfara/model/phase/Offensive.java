package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.state.Border;
import isfara.model.state.SectorState;
import isfara.model.state.Theatre;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Why;
import isfara.world.Side;

/** In the morning of a day for which an attack is ordered: the army of a side opens fire in a sector, whatever goes on there. */
public final class Offensive implements Phase {

    /** Hour of the day: before it is light. */
    private static final int HOUR = 5;

    private final Border border;
    private final Incidents incidents;
    private final Truces truces;

    /** For a run. */
    public Offensive(Border border, Incidents incidents, Truces truces) {
        this.border = border;
        this.incidents = incidents;
        this.truces = truces;
    }

    /** Hour at which an attack is ordered for today, or the largest number when none is. */
    public int hour() {
        if (border.rates.plain()) {
            return Integer.MAX_VALUE;
        }
        for (SectorState sector : border.sectors) {
            if (ordered(sector, Side.KG) || ordered(sector, Side.TJ)) {
                return border.clock.day() * 24 + HOUR;
            }
        }
        return Integer.MAX_VALUE;
    }

    @Override
    public void run() {
        if (border.rates.plain() || border.clock.hourOfDay() != HOUR) {
            return;
        }
        for (SectorState sector : border.sectors) {
            boolean kg = ordered(sector, Side.KG);
            boolean tj = ordered(sector, Side.TJ);
            if (kg || tj) {
                attack(sector, kg, tj);
            }
        }
    }

    private void attack(SectorState sector, boolean kg, boolean tj) {
        incidents.spread(sector, Origin.SPREAD, Why.ordered());
        breakTruce();
        for (Side side : Side.BOTH) {
            boolean attacks = side == Side.KG ? kg : tj;
            Level level = attacks ? Level.HEAVY : sector.front(side).level.max(Level.SHOTS);
            if (attacks && !border.capital(side).authorised) {
                border.capital(side).authorised = true;
                border.chronicle.tell(new Event.Authorised(border.clock.hour(), side, Why.ordered()));
            }
            if (level != sector.front(side).level) {
                truces.raise(sector, side, level, Why.ordered());
            }
        }
    }

    private void breakTruce() {
        Theatre theatre = border.theatre;
        if (theatre.ceasefire) {
            theatre.ceasefire = false;
            if (theatre.episode != null) {
                theatre.episode.broken++;
            }
        }
    }

    private boolean ordered(SectorState sector, Side side) {
        return border.rates.of(Rate.OFFENSIVE, sector.index(), side) > 0;
    }
}
