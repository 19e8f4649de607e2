package isfara.model.phase;

import isfara.model.constant.Authority;
import isfara.model.rule.Decisions;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.SectorState;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Why;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/** Hourly: a side that has widened the war opens further sectors. */
public final class Widening implements Phase {

    private final Border border;
    private final Incidents incidents;
    private final Truces truces;

    /** For a run. */
    public Widening(Border border, Incidents incidents, Truces truces) {
        this.border = border;
        this.incidents = incidents;
        this.truces = truces;
    }

    @Override
    public void run() {
        boolean[] heavy = new boolean[border.sectors.size()];
        for (SectorState sector : border.sectors) {
            heavy[sector.index()] = sector.level() == Level.HEAVY;
        }
        boolean both = border.capital(Side.KG).authorised && border.capital(Side.TJ).authorised;
        if (border.theatre.ceasefire || !both) {
            return;
        }
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                open(sector, near(sector, heavy));
            }
        }
    }

    private void open(SectorState sector, boolean near) {
        Authority p = border.p.authority();
        double weight = border.swayed().weight(sector);
        double hazard = Decisions.open(p, near, weight);
        boolean[] opens = new boolean[2];
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            opens[side.ordinal()] = capital.widened
                    && border.luck
                            .open(Chance.OPEN_SECTOR, side, sector.index(), border.clock.hour())
                            .strikes(hazard);
        }
        if (!opens[0] && !opens[1]) {
            return;
        }
        Why why = Why.of(
                Stream.chance(hazard),
                Why.term("near a sector with heavy weapons", near ? 1 : 0),
                Why.term("weight", weight));
        incidents.spread(sector, Origin.SPREAD, why);
        for (Side side : Side.BOTH) {
            truces.raise(sector, side, opens[side.ordinal()] ? Level.HEAVY : Level.SHOTS, why);
        }
    }

    private boolean near(SectorState sector, boolean[] heavy) {
        for (int other = 0; other < heavy.length; other++) {
            if (heavy[other]
                    && border.terrain.km(sector.index(), other)
                            < border.p.authority().spreadKm()) {
                return true;
            }
        }
        return false;
    }
}
