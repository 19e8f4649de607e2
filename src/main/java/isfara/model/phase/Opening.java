package isfara.model.phase;

import isfara.model.constant.Start;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.Households;
import isfara.model.state.SectorState;
import isfara.model.state.Shelter;
import isfara.world.Place;
import isfara.world.Role;
import isfara.world.Settlement;
import isfara.world.Side;

/** Once: puts the initial conditions of the situation in place. */
public final class Opening implements Phase {

    private final Border border;
    private final Exposure exposure;

    /** For a run. */
    public Opening(Border border, Exposure exposure) {
        this.border = border;
        this.exposure = exposure;
    }

    @Override
    public void run() {
        Start start = border.p.start();
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.posture = start.posture().of(side);
            capital.deficit = start.deficit().of(side);
            for (SectorState sector : border.sectors) {
                sector.front(side).grievance = start.grievance();
                ruin(sector, side, start.homesDestroyed().of(side));
            }
        }
        double[] usual = {usualWeight(Side.KG), usualWeight(Side.TJ)};
        for (Place place : border.world.places()) {
            Settlement settlement = border.world.settlements().get(place.settlement());
            if (frontline(place)) {
                Side side = settlement.side();
                double hit = weight(place) / usual[side.ordinal()];
                border.shelter.memory[place.index()] = start.memory().of(side);
                displace(place, settlement, StrictMath.min(1, start.away().of(side) * hit));
            }
        }
    }

    private static boolean frontline(Place place) {
        return place.borderKm() <= Role.FRONTLINE_KM;
    }

    /** Dispute weight of the sector a place lies in: where the last war was fought. */
    private double weight(Place place) {
        int sector = border.terrain.sectorOf(place.index());
        return sector < 0 ? 0 : border.sectors.get(sector).weight;
    }

    /** Mean of that over a side's frontline people. */
    private double usualWeight(Side side) {
        double sum = 0;
        double people = 0;
        for (Place place : border.world.places()) {
            Settlement settlement = border.world.settlements().get(place.settlement());
            if (settlement.side() == side && frontline(place)) {
                sum += weight(place) * place.people();
                people += place.people();
            }
        }
        return sum / people;
    }

    /** Homes lost in a former war lie in the sectors by their dispute weight and, there, in the places nearest to the line. */
    private void ruin(SectorState sector, Side side, double homes) {
        double here = homes * sector.weight / border.p.friction().weightTotal();
        int[] near = exposure.places(sector.index(), side);
        double[] share = exposure.share(sector.index(), side);
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += share[i] * border.world.places().get(near[i]).people();
        }
        double upTo = 0;
        int counted = 0;
        for (int i = 0; i < near.length; i++) {
            int people = border.world.places().get(near[i]).people();
            upTo += here * share[i] * people / sum;
            int more = (int) StrictMath.round(upTo) - counted;
            int standing = (int) (people / Households.PEOPLE_A_HOME) - border.shelter.destroyed[near[i]];
            border.shelter.ruin(near[i], StrictMath.min(standing, more));
            counted += more;
        }
    }

    /** Those whose home is lost and those who return slowly are away first: the others have come back by then. */
    private void displace(Place place, Settlement settlement, double share) {
        Households h = border.households;
        int at = place.index();
        double homeless = border.shelter.destroyed[at] * Households.PEOPLE_A_HOME / place.people();
        int wanted = (int) StrictMath.round(share * place.people());
        if (wanted == 0) {
            return;
        }
        h.know(at);
        for (boolean hindered : new boolean[] {true, false}) {
            for (int agent = h.first[at]; agent < h.first[at + 1] && wanted > 0; agent++) {
                if (hindered == (h.slow[agent] || h.rank[agent] < homeless)) {
                    wanted -= displace(agent, at, settlement, StrictMath.min(wanted, h.home[agent]));
                }
            }
        }
    }

    private int displace(int agent, int at, Settlement settlement, int people) {
        if (people == 0) {
            return 0;
        }
        Households h = border.households;
        Shelter s = border.shelter;
        h.leave(agent, people);
        h.evacuated[agent] = h.away[agent];
        s.nowAbsent(agent);
        s.atHome[at] -= people;
        s.away[at] += people;
        s.awayAtStart[at] += people;
        s.mostAway[at] = s.away[at];
        s.awayBySide[settlement.side().ordinal()] += people;
        return people;
    }
}
