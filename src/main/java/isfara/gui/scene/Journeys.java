package isfara.gui.scene;

import isfara.model.state.Border;
import isfara.model.state.Forces.Unit;
import isfara.model.state.Households;
import isfara.model.state.Shelter;
import isfara.world.Roads;
import isfara.world.Roads.Access;
import isfara.world.Settlement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at soldiers and people who are on their way, and on which roads that would be. */
final class Journeys {

    /** The roads by which people may have gone, those that avoid contested and foreign ground first. */
    private static final List<Access> CAREFUL_FIRST = Access.ALL;

    private final Border border;
    private final Map<Trip, Path> paths = new HashMap<>();
    private final Map<March, List<Integer>> marches = new HashMap<>();

    Journeys(Border border) {
        this.border = border;
    }

    private record Trip(int from, int to) {}

    private record March(int garrison, int sector) {}

    private record Path(List<Integer> settlements, double hours) {}

    private record Party(int settlement, int destination, int arrives) {}

    List<UnitNow> units() {
        return border.forces.units.stream().map(this::unit).toList();
    }

    private UnitNow unit(Unit unit) {
        Roads roads = border.world.roads();
        double hours = roads.garrisonHours(unit.garrison, unit.sector, Access.OPEN)
                * border.p.army().convoy();
        double travelled = unit.there ? 1 : share(unit.arrives, hours);
        return new UnitNow(
                unit.garrison,
                unit.side,
                unit.sector,
                unit.soldiers,
                unit.arrives,
                unit.there,
                unit.standing(),
                travelled,
                marches.computeIfAbsent(
                        new March(unit.garrison, unit.sector),
                        march -> roads.garrisonWay(march.garrison, march.sector, Access.OPEN)));
    }

    List<TravellersNow> travellers() {
        Map<Party, Integer> parties = new LinkedHashMap<>();
        Shelter s = border.shelter;
        Households h = border.households;
        for (int i = 0; i < s.absentCount; i++) {
            int agent = s.absent[i];
            if (h.arrives[agent] > border.clock.hour()) {
                int at = h.place[agent];
                int from = border.world.places().get(at).settlement();
                parties.merge(new Party(from, s.destination[at], h.arrives[agent]), h.away[agent], Integer::sum);
            }
        }
        List<TravellersNow> travellers = new ArrayList<>();
        parties.forEach((party, people) -> travellers.add(travellers(party, people)));
        return travellers;
    }

    private TravellersNow travellers(Party party, int people) {
        Settlement from = border.world.settlements().get(party.settlement);
        Path path = paths.computeIfAbsent(new Trip(party.settlement, party.destination), this::path);
        double hours = path.hours * border.p.evacuation().congestion();
        return new TravellersNow(
                party.settlement,
                party.destination,
                from.side(),
                people,
                party.arrives,
                share(party.arrives, hours),
                path.settlements);
    }

    private Path path(Trip trip) {
        Roads roads = border.world.roads();
        for (Access access : CAREFUL_FIRST) {
            Optional<Roads.Route> route = roads.toReception(trip.from, access).filter(r -> r.destination() == trip.to);
            if (route.isPresent()) {
                return new Path(
                        roads.ownWay(trip.from, trip.to, access), route.get().hours());
            }
        }
        return new Path(List.of(), 0);
    }

    /** Share of a way of so many hours that lies behind those who arrive at an hour. */
    private double share(int arrives, double hours) {
        double left = (double) arrives - border.clock.hour();
        return hours > 0 ? StrictMath.min(1, StrictMath.max(0, 1 - left / hours)) : 1;
    }
}
