package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Evacuation;
import isfara.model.rule.Flight;
import isfara.model.state.Border;
import isfara.model.state.Households;
import isfara.model.state.SectorState;
import isfara.model.state.Shelter;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Why;
import isfara.parameter.Pair;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Place;
import isfara.world.Roads;
import isfara.world.Settlement;
import isfara.world.Side;
import java.util.Optional;

/**
 * Hourly: danger is felt, authorities order people to leave, and households decide and go. Only places in danger are looked at, and
 * in them only households whose threshold the push exceeds: they stand first.
 */
public final class Departures implements Phase {

    /** Push below which a place is passed over while nobody has left: far below the readiest household's threshold (assumed). */
    private static final double NO_PUSH = 0.15;

    /** Share of a place's people below which nobody counts as having left. */
    private static final double FEW_GONE = 0.01;

    private final Border border;
    private final Exposure exposure;
    private final Pair orderChance;
    private final int[] inDanger;
    private int inDangerCount;

    /** For a run. */
    public Departures(Border border, Exposure exposure) {
        this.border = border;
        this.exposure = exposure;
        Pair rate = border.p.evacuation().orderRate();
        this.orderChance = new Pair(Stream.chance(rate.kg()), Stream.chance(rate.tj()));
        this.inDanger = new int[border.world.places().size()];
    }

    @Override
    public void run() {
        int heavy = feelDanger();
        if (inDangerCount == 0) {
            return;
        }
        Roads.Access access = access();
        for (int i = 0; i < inDangerCount; i++) {
            leave(border.world.places().get(inDanger[i]), heavy, access);
        }
    }

    /** Works out the danger of every place within reach; returns how many sectors see heavy weapons. */
    private int feelDanger() {
        Shelter shelter = border.shelter;
        for (int i = 0; i < inDangerCount; i++) {
            shelter.danger[inDanger[i]] = 0;
        }
        inDangerCount = 0;
        int heavy = 0;
        for (SectorState sector : border.sectors) {
            double atLine = Flight.atTheLine(border.p.evacuation(), sector.level());
            heavy += sector.level() == Level.HEAVY ? 1 : 0;
            if (!sector.engaged() || atLine == 0) {
                continue;
            }
            int[] places = exposure.places(sector.index());
            double[] share = exposure.share(sector.index());
            for (int i = 0; i < places.length; i++) {
                if (shelter.danger[places[i]] == 0) {
                    inDanger[inDangerCount++] = places[i];
                }
                shelter.danger[places[i]] += atLine * share[i];
            }
        }
        return heavy;
    }

    private void leave(Place place, int heavy, Roads.Access access) {
        Evacuation p = border.p.evacuation();
        Shelter shelter = border.shelter;
        int at = place.index();
        Settlement settlement = border.world.settlements().get(place.settlement());
        Side side = settlement.side();
        double danger = StrictMath.min(p.dangerMost(), shelter.danger[at]);
        if (danger >= border.p.evacuation().dangerShots() / 2) {
            shelter.lastDanger[at] = border.clock.hour();
        }
        order(place, side, danger);
        double memory = Returns.memory(border, at);
        double push = Flight.push(
                p,
                danger,
                p.seen().of(side),
                shelter.ordered[at],
                memory,
                heavy,
                p.seenAlarm().of(side));
        double gone = 1 - (double) shelter.atHome[at] / place.people();
        double homeless = shelter.destroyed[at] * Households.PEOPLE_A_HOME / place.people();
        if (push < NO_PUSH && gone < FEW_GONE && homeless == 0) {
            return;
        }
        double all = push + p.peers() * gone;
        Households h = border.households;
        h.know(at);
        if (homeless == 0 && h.threshold[h.first[at]] > all) {
            return; // not even the readiest household leaves
        }
        boolean everybody = danger > p.direct();
        Stream luck = border.luck.open(Chance.DEPARTURE, at, border.clock.hour());
        boolean detour = border.swayed().at(Rate.DETOUR, at, side) > 0;
        Optional<Roads.Route> way =
                border.world.roads().toReception(settlement.index(), detour ? Roads.Access.OPEN : access);
        double buses = StrictMath.min(1, border.swayed().at(Rate.TRANSPORT, at, side));
        double onFoot = p.footRate() + (p.carRate() - p.footRate()) * buses;
        double stay = (1 - p.members()) * border.swayed().at(Rate.STAYING, at, side);
        double pace = way.isPresent() ? 1 : p.cutOff();
        int destination = way.map(Roads.Route::destination).orElse(-1);
        double onTheRoad = way.map(Roads.Route::hours).orElse(0.0) * p.congestion();
        int arrives = border.clock.hour() + (int) StrictMath.ceil(onTheRoad);
        for (int agent = h.first[at]; agent < h.first[at + 1]; agent++) {
            boolean lostHome = h.rank[agent] < homeless;
            if (h.threshold[agent] > all && homeless == 0) {
                break;
            }
            boolean off = luck.nextDouble() < pace * (h.car[agent] ? p.carRate() : onFoot);
            int home = h.home[agent];
            if (!off || home == 0 || h.threshold[agent] > all && !lostHome) {
                continue;
            }
            int leaving = leaving(agent, home, everybody || lostHome, stay);
            if (leaving > 0) {
                depart(agent, at, settlement, leaving, arrives);
                shelter.destination[at] = destination;
            }
        }
    }

    /** How many of a household's agent go: all when danger is direct, else the men stay to guard the house. */
    private int leaving(int agent, int home, boolean everybody, double shareStaying) {
        Households h = border.households;
        if (everybody) {
            return home;
        }
        int stay = (int) StrictMath.round(shareStaying * (h.people[agent] - h.dead[agent] - h.emigrated[agent]));
        return StrictMath.max(0, home - stay);
    }

    private void depart(int agent, int at, Settlement settlement, int people, int arrives) {
        Households h = border.households;
        Shelter shelter = border.shelter;
        if (h.away[agent] == 0) {
            shelter.nowAbsent(agent);
        }
        h.leave(agent, people);
        h.arrives[agent] = arrives;
        int first = StrictMath.max(0, h.away[agent] - h.evacuated[agent]);
        h.evacuated[agent] += first;
        border.chronicle.days.add(border.clock.day(), DayColumn.EVACUATED_KG.of(settlement.side()), first);
        shelter.atHome[at] -= people;
        shelter.away[at] += people;
        shelter.mostAway[at] = StrictMath.max(shelter.mostAway[at], shelter.away[at]);
        shelter.awayBySide[settlement.side().ordinal()] += people;
        shelter.leftToday[at] += people;
        shelter.anyoneLeftToday = true;
        int sector = settlement.sector();
        if (sector >= 0 && border.sectors.get(sector).engaged()) {
            border.sectors.get(sector).clash.evacuees += people;
        }
    }

    private void order(Place place, Side side, double danger) {
        Evacuation p = border.p.evacuation();
        int at = place.index();
        double from = p.orderFrom().of(side) * border.swayed().at(Rate.ORDER_FROM, at, side);
        if (border.shelter.ordered[at] || danger <= from) {
            return;
        }
        double u = border.luck.open(Chance.ORDER, at, border.clock.hour()).nextDouble();
        double sooner = border.swayed().at(Rate.ORDERS, at, side);
        double chance =
                sooner == 1 ? orderChance.of(side) : Stream.chance(p.orderRate().of(side) * sooner);
        if (u < chance) {
            border.shelter.ordered[at] = true;
            border.chronicle.tell(new Event.OrderedToLeave(
                    border.clock.hour(), place.settlement(), Why.of(chance, Why.term("danger", danger))));
        }
    }

    /**
     * Ways out: roads through disputed ground are shut while a crowd stands on any of them; foreign ground (as between Vorukh and the
     * rest of its country) is no way out while there are shots anywhere or armies fight.
     */
    private Roads.Access access() {
        boolean contested = true;
        for (SectorState sector : border.sectors) {
            contested &= !sector.roadsBlocked;
        }
        boolean foreign = border.theatre.episode == null && !border.theatre.level.atLeast(Level.SHOTS);
        return new Roads.Access(contested, foreign);
    }
}
