package isfara.model.phase;

import isfara.model.constant.Crowding;
import isfara.model.constant.Friction;
import isfara.model.state.Border;
import isfara.model.state.Clash;
import isfara.model.state.SectorState;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.world.Side;

/** What an incident leaves behind: others that it sets off, and crowds that come back. */
final class Aftermath {

    private Aftermath() {}

    /** A new incident sets off others: most in its own sector, some next door, a few anywhere. */
    static void setsOffOthers(Border border, SectorState where) {
        Friction p = border.p.friction();
        int near = where.sector.adjacent().size();
        int count = border.sectors.size();
        double ownShare = p.branchingOwn();
        double nearShare = near == 0 ? 0 : StrictMath.min(p.branchingNear(), 1 - ownShare);
        double rest = StrictMath.max(0, 1 - ownShare - nearShare);
        for (SectorState sector : border.sectors) {
            double share = rest / count;
            if (sector == where) {
                share += ownShare;
            } else if (where.sector.adjacent().contains(sector.index())) {
                share += nearShare / near;
            }
            sector.excitation += p.branching() * share;
        }
    }

    /** A brawl that was not settled, and did not come to mortars, may be taken up again the next morning by more people. */
    static void mayComeBack(Border border, SectorState sector, Clash clash) {
        Crowding p = border.p.crowd();
        int kg = sector.front(Side.KG).largestCrowd;
        int tj = sector.front(Side.TJ).largestCrowd;
        boolean unsettled = clash.villagers
                && clash.peak.atLeast(Level.STONES)
                && !clash.peak.atLeast(Level.MORTARS)
                && kg + tj > p.reconveneFrom();
        int tomorrow = border.clock.day() + 1;
        if (unsettled
                && !border.theatre.ceasefire
                && border.luck.open(Chance.RECONVENE, sector.index(), tomorrow).happens(p.reconvene())) {
            sector.returning = new int[] {kg, tj};
            sector.returnsAt = tomorrow * 24
                    + border.luck
                            .open(Chance.RECONVENE_DETAIL, sector.index(), tomorrow)
                            .between(8, 12);
        }
    }
}
