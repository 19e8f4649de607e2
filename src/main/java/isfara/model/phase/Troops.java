package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Army;
import isfara.model.state.Border;
import isfara.model.state.Forces.Unit;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.world.Garrison;
import isfara.world.Roads;
import isfara.world.Side;
import java.util.Iterator;

/**
 * Hourly: soldiers are sent, travel by road, arrive, and go back. Detachments and special forces answer mortars; the army moves once
 * its capital has authorised it.
 */
public final class Troops implements Phase {

    private final Border border;

    /** For a run. */
    public Troops(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        arrive();
        for (SectorState sector : border.sectors) {
            for (Side side : Side.BOTH) {
                Front front = sector.front(side);
                boolean mortars = sector.level().atLeast(Level.MORTARS);
                boolean help = front.level.atLeast(Level.SHOTS)
                        && front.dead6 > border.p.army().deadCall();
                if (sector.engaged() && (mortars || help) && border.clock.hour() >= front.callFrom) {
                    send(sector, front, side);
                }
            }
        }
    }

    /** Daily: units still on the road when all became calm arrive, and units go home when their sector has been calm for long enough. */
    public void withdraw() {
        arrive();
        Iterator<Unit> units = border.forces.units.iterator();
        while (units.hasNext()) {
            Unit unit = units.next();
            SectorState sector = border.sectors.get(unit.sector);
            boolean calm = border.clock.hour() - StrictMath.max(sector.lastShot, unit.arrives)
                    >= border.p.army().stay();
            if (unit.there && calm && !sector.engaged() && !unit.standing()) {
                Front front = sector.front(unit.side);
                front.soldiers = StrictMath.max(0, front.soldiers - unit.soldiers);
                border.forces.home[unit.garrison] += unit.soldiers;
                border.chronicle.tell(
                        new Event.UnitWithdrew(border.clock.hour(), unit.garrison, unit.sector, unit.soldiers));
                units.remove();
            }
        }
    }

    private void arrive() {
        for (Unit unit : border.forces.units) {
            if (!unit.there && border.clock.hour() >= unit.arrives) {
                unit.there = true;
                border.sectors.get(unit.sector).front(unit.side).soldiers += unit.soldiers;
                border.chronicle.tell(
                        new Event.UnitArrived(border.clock.hour(), unit.garrison, unit.sector, unit.soldiers));
            }
        }
    }

    private void send(SectorState sector, Front front, Side side) {
        Army p = border.p.army();
        boolean authorised = border.capital(side).authorised;
        double share = p.send() * border.rates.of(Rate.REINFORCEMENT, sector.index(), side);
        boolean sent = false;
        for (Garrison garrison : border.world.garrisons()) {
            boolean army = garrison.kind() == Garrison.Kind.ARMY;
            if (garrison.side() != side || army && !authorised) {
                continue;
            }
            double hours = border.world.roads().garrisonHours(garrison.index(), sector.index(), Roads.Access.OPEN)
                    * p.convoy();
            int soldiers = (int) (share * border.forces.home[garrison.index()]);
            if (hours > p.farthest() || soldiers == 0) {
                continue;
            }
            int arrives = border.clock.hour()
                    + (int) StrictMath.ceil(
                            StrictMath.max(0, p.alert() + border.rates.of(Rate.ALERT, sector.index(), side)) + hours);
            border.forces.home[garrison.index()] -= soldiers;
            border.forces.units.add(new Unit(garrison.index(), side, sector.index(), arrives, soldiers));
            border.chronicle.tell(
                    new Event.UnitSent(border.clock.hour(), garrison.index(), sector.index(), soldiers, arrives));
            sent = true;
        }
        if (sent) {
            front.callFrom = border.clock.hour() + (int) p.again();
        }
    }
}
