package isfara.model.phase;

import isfara.model.state.Border;
import isfara.model.state.Households;
import isfara.outcome.BySettlement;
import isfara.outcome.SettlementColumn;
import isfara.world.Place;

/** Once, when the run is over: counts by settlement what its people went through. */
public final class Losses {

    private final Border border;

    /** For a run. */
    public Losses(Border border) {
        this.border = border;
    }

    /** The counts. Only the people of places where something happened are looked at. */
    public BySettlement bySettlement() {
        BySettlement losses = new BySettlement(border.world.settlements().size());
        for (Place place : border.world.places()) {
            int at = place.index();
            losses.add(place.settlement(), SettlementColumn.MOST_AWAY, border.shelter.mostAway[at]);
            losses.add(place.settlement(), SettlementColumn.HOMES_DESTROYED, border.shelter.homesLost[at]);
            if (border.households.known(at)) {
                people(at, place.settlement(), losses);
            }
        }
        return losses;
    }

    private void people(int at, int settlement, BySettlement losses) {
        Households people = border.households;
        int evacuated = -border.shelter.awayAtStart[at];
        int killed = 0;
        for (int agent = people.first[at]; agent < people.first[at + 1]; agent++) {
            evacuated += people.evacuated[agent];
            killed += people.dead[agent];
        }
        losses.add(settlement, SettlementColumn.EVACUATED, evacuated);
        losses.add(settlement, SettlementColumn.KILLED, killed);
    }
}
