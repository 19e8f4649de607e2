package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.state.Border;
import isfara.model.state.Forces.Unit;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.world.Garrison;
import isfara.world.Side;

/**
 * Soldiers who stand at the line in peace: those of the situation, spread over the sectors by dispute weight, and what levers move up
 * or take back. They come from the nearest army garrison and return to it; nobody is taken back from a sector while it is fought over.
 */
public final class Standing implements Phase {

    private final Border border;
    private boolean asAtStart;

    /** For a run; posts the soldiers who stand at the line at the start. */
    public Standing(Border border) {
        this.border = border;
        run();
    }

    /** Daily: brings what stands at the line to what is wanted there. */
    @Override
    public void run() {
        boolean plain = border.rates.plain();
        if (plain && asAtStart) {
            return;
        }
        asAtStart = plain;
        for (Side side : Side.BOTH) {
            double atStart = border.p.start().forward().of(side);
            for (SectorState sector : border.sectors) {
                Front front = sector.front(side);
                int wanted = wanted(sector, side, atStart);
                if (wanted > front.posted) {
                    front.posted += post(sector, side, wanted - front.posted);
                } else if (wanted < front.posted && !sector.engaged()) {
                    takeBack(sector, side, front.posted - wanted);
                    front.posted = wanted;
                }
                asAtStart &= wanted == front.posted;
            }
        }
    }

    private int wanted(SectorState sector, Side side, double atStart) {
        int k = sector.index();
        double here = atStart * sector.weight / border.p.friction().weightTotal();
        return (int) (here * border.rates.of(Rate.STANDING, k, side)) + (int) border.rates.of(Rate.FORWARD, k, side);
    }

    /** As many as the nearest army garrison has; they are there the same day. */
    private int post(SectorState sector, Side side, int soldiers) {
        Garrison nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (Garrison garrison : border.world.garrisons()) {
            double km = garrison.at().kmTo(sector.sector.centre());
            if (garrison.side() == side && garrison.kind() == Garrison.Kind.ARMY && km < least) {
                nearest = garrison;
                least = km;
            }
        }
        int posted = nearest == null ? 0 : StrictMath.min(border.forces.home[nearest.index()], soldiers);
        if (posted > 0) {
            Unit unit = new Unit(nearest.index(), side, sector.index(), -1, posted);
            unit.there = true;
            border.forces.home[nearest.index()] -= posted;
            border.forces.units.add(unit);
            sector.front(side).soldiers += posted;
        }
        return posted;
    }

    private void takeBack(SectorState sector, Side side, int soldiers) {
        int left = soldiers;
        for (Unit unit : border.forces.units) {
            if (unit.standing() && unit.sector == sector.index() && unit.side == side) {
                int taken = StrictMath.min(left, unit.soldiers);
                unit.soldiers -= taken;
                sector.front(side).soldiers -= taken;
                border.forces.home[unit.garrison] += taken;
                left -= taken;
            }
        }
        border.forces.units.removeIf(unit -> unit.standing() && unit.soldiers == 0);
    }
}
