package isfara.gui.scene;

import isfara.model.state.Border;
import isfara.model.state.Households;
import isfara.model.state.Shelter;
import isfara.world.Place;
import isfara.world.Settlement;
import java.util.ArrayList;
import java.util.List;

/** Looks at the settlements. Household agents are looked at only where people are missing from the count of those at home and away. */
final class People {

    private final Border border;

    People(Border border) {
        this.border = border;
    }

    List<SettlementNow> settlements() {
        int[] received = received();
        List<SettlementNow> settlements =
                new ArrayList<>(border.world.settlements().size());
        for (Settlement settlement : border.world.settlements()) {
            settlements.add(settlement(settlement.index(), received[settlement.index()]));
        }
        return settlements;
    }

    private SettlementNow settlement(int index, int received) {
        Shelter s = border.shelter;
        int atHome = 0;
        int away = 0;
        int mostAway = 0;
        int leftToday = 0;
        double danger = 0;
        boolean ordered = false;
        int destroyed = 0;
        int homesLost = 0;
        Lost lost = new Lost();
        for (int at : border.terrain.places(index)) {
            atHome += s.atHome[at];
            away += s.away[at];
            mostAway += s.mostAway[at];
            leftToday += s.leftToday[at];
            danger = StrictMath.max(danger, s.danger[at]);
            ordered |= s.ordered[at];
            destroyed += s.destroyed[at];
            homesLost += s.homesLost[at];
            lost.count(border.households, border.world.places().get(at), s.atHome[at] + s.away[at]);
        }
        // Danger is worked out in hours that are stepped; what the last of them left behind is over.
        double felt =
                border.engaged() ? StrictMath.min(danger, border.p.evacuation().dangerMost()) : 0;
        return new SettlementNow(
                index,
                atHome,
                away,
                lost.missing,
                lost.killed,
                lost.emigrated,
                mostAway,
                leftToday,
                felt,
                ordered,
                border.water.shortage[index],
                destroyed,
                homesLost,
                received);
    }

    /** People who have arrived somewhere, by the place to which most of their village went. */
    private int[] received() {
        int[] received = new int[border.world.settlements().size()];
        Shelter s = border.shelter;
        Households h = border.households;
        for (int i = 0; i < s.absentCount; i++) {
            int agent = s.absent[i];
            int at = h.place[agent];
            boolean fledInTheRun = h.arrives[agent] > 0;
            if (fledInTheRun && h.arrives[agent] <= border.clock.hour() && s.destination[at] >= 0) {
                received[s.destination[at]] += h.away[agent];
            }
        }
        return received;
    }

    /** Those of a settlement who are neither at home nor away. */
    private static final class Lost {
        private int missing;
        private int killed;
        private int emigrated;

        void count(Households h, Place place, int accountedFor) {
            if (accountedFor == place.people()) {
                return;
            }
            for (int agent = h.first[place.index()]; agent < h.first[place.index() + 1]; agent++) {
                missing += h.missing[agent];
                killed += h.dead[agent];
                emigrated += h.emigrated[agent];
            }
        }
    }
}
