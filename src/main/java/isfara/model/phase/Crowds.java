package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Crowding;
import isfara.model.rule.Escalation;
import isfara.model.state.Border;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.world.Side;

/**
 * Hourly: people join and leave the crowds. A birth-death process after the threshold models of Granovetter and Epstein: the more
 * opponents, the more join; the angrier, the more; until everybody who might is there.
 */
public final class Crowds implements Phase {

    private static final double MOST_LEAVE = 0.95;

    private final Border border;

    /** For a run. */
    public Crowds(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                continue;
            }
            int kg = sector.front(Side.KG).crowd;
            int tj = sector.front(Side.TJ).crowd;
            move(sector, sector.front(Side.KG), tj);
            move(sector, sector.front(Side.TJ), kg);
            block(sector);
        }
    }

    private void move(SectorState sector, Front front, int opponents) {
        Crowding p = border.p.crowd();
        boolean night = border.clock.night();
        boolean fire = sector.level().atLeast(Level.SHOTS);
        int hour = border.clock.hour();
        double joining = 0;
        if (!fire) {
            joining = p.join()
                    * border.rates.of(Rate.CROWD, sector.index(), front.side)
                    * (opponents + 1)
                    * (0.5 + front.grievance)
                    * StrictMath.max(0, 1 - front.crowd / p.limit())
                    * (night ? p.nightJoin() : 1)
                    * (sector.clash.villagers ? 1 : p.patrolJoin());
        }
        double urging = Escalation.presence(front.guards, border.p.guards().half());
        double leaving = p.leave()
                * (night ? p.nightLeave() : 1)
                * (1 + (p.guardsLeave() - 1) * urging)
                * (fire ? p.fireLeave() : 1);
        int joins = border.luck
                .open(Chance.CROWD_JOIN, front.side, sector.index(), hour)
                .poisson(joining);
        int leaves = border.luck
                .open(Chance.CROWD_LEAVE, front.side, sector.index(), hour)
                .binomial(front.crowd, StrictMath.min(MOST_LEAVE, leaving));
        front.crowd += joins - leaves;
        front.largestCrowd = StrictMath.max(front.largestCrowd, front.crowd);
    }

    private void block(SectorState sector) {
        int people = sector.front(Side.KG).crowd + sector.front(Side.TJ).crowd;
        if (!sector.roadsBlocked && people >= border.p.crossings().block()) {
            sector.roadsBlocked = true;
            border.chronicle.tell(new Event.RoadsChanged(border.clock.hour(), sector.index(), false));
        }
    }
}
