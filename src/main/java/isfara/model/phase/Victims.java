package isfara.model.phase;

import isfara.model.state.Border;
import isfara.model.state.Front;
import isfara.model.state.Households;
import isfara.model.state.SectorState;
import isfara.outcome.DayColumn;
import isfara.outcome.Event;
import isfara.outcome.Kind;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;
import java.util.function.IntUnaryOperator;

/** Finds out who was hit: nobody dies twice, and nobody who has left dies at home. */
public final class Victims {

    private final Border border;
    private final Exposure exposure;

    /** For a run. */
    public Victims(Border border, Exposure exposure) {
        this.border = border;
        this.exposure = exposure;
    }

    /** Civilians of a side are killed and injured near the line of a sector, each where people at home are in most danger. */
    void civilians(SectorState sector, Side side, int killed, int injured) {
        if (killed + injured == 0) {
            return;
        }
        Stream luck = border.luck.open(Chance.VICTIM, side, sector.index(), border.clock.hour());
        for (int i = 0; i < killed; i++) {
            int place = somePlace(sector, side, luck);
            if (place >= 0) {
                kill(place, luck);
                Firing.tell(border, sector, side, Kind.CIVILIAN, settlement(place), 1, 0);
            }
        }
        Firing.tell(border, sector, side, Kind.CIVILIAN, -1, 0, injured);
    }

    /** Armed men of a side are killed and injured in a sector, as many as are there: guards and militia, then soldiers. */
    void armed(SectorState sector, Side side, int killed, int injured) {
        Front front = sector.front(side);
        int dead = StrictMath.min(killed, front.armed());
        int local = front.guards + front.militia;
        int all = StrictMath.max(1, front.armed());
        Stream luck =
                border.luck.open(Chance.VICTIM, side, sector.index() + border.sectors.size(), border.clock.hour());
        int soldiers = StrictMath.max(dead - local, luck.binomial(dead, (double) front.soldiers / all));
        soldiers = StrictMath.min(soldiers, front.soldiers);
        int locals = dead - soldiers;
        border.forces.bury(sector.index(), side, soldiers);
        front.soldiers -= soldiers;
        for (int i = 0; i < locals; i++) {
            if (luck.nextDouble() * (front.guards + front.militia) < front.guards) {
                front.guards--;
                front.guardsFit--;
            } else {
                front.militia--;
                int place = somePlace(sector, side, luck);
                if (place >= 0) {
                    kill(place, luck);
                }
            }
        }
        int woundedSoldiers = luck.binomial(injured, (double) front.soldiers / StrictMath.max(1, front.armed()));
        Firing.tell(border, sector, side, Kind.ARMY, -1, soldiers, woundedSoldiers);
        Firing.tell(border, sector, side, Kind.GUARD, -1, locals, injured - woundedSoldiers);
    }

    /** Homes are destroyed near the line of a sector. */
    void homes(SectorState sector, Side side, int homes, Stream luck) {
        for (int i = 0; i < homes; i++) {
            int place = somePlace(sector, side, luck, this::standing);
            if (place >= 0) {
                border.shelter.ruin(place, 1);
                border.shelter.homesLost[place]++;
                border.chronicle.days.add(border.clock.day(), DayColumn.HOMES_KG.of(side), 1);
                border.chronicle.tell(new Event.HomesDestroyed(border.clock.hour(), settlement(place), 1));
            }
        }
    }

    /** People of a side are seized; returns how many. */
    int seize(SectorState sector, Side side, int people, Stream luck) {
        int taken = 0;
        for (int i = 0; i < people; i++) {
            int place = somePlace(sector, side, luck);
            int agent = place < 0 ? -1 : border.households.anyoneAtHome(place, border.shelter.atHome[place], luck);
            if (agent >= 0) {
                if (border.households.missing[agent] == 0) {
                    border.shelter.bereft.add(agent);
                }
                border.households.seize(agent);
                border.shelter.atHome[place]--;
                border.shelter.missingBySide[side.ordinal()]++;
                taken++;
            }
        }
        return taken;
    }

    /** Some of a side's missing come home, a few of them are found dead. */
    void release(Side side, double chance, double dead, Stream luck) {
        Households people = border.households;
        int home = 0;
        int lost = 0;
        for (int h : border.shelter.bereft) {
            if (people.side(h) != side) {
                continue;
            }
            int back = luck.binomial(people.missing[h], chance);
            int found = luck.binomial(back, dead);
            people.release(h, back, found);
            border.shelter.atHome[people.place[h]] += back - found;
            border.shelter.missingBySide[side.ordinal()] -= back;
            home += back - found;
            lost += found;
        }
        border.shelter.bereft.removeIf(h -> people.missing[h] == 0);
        if (home > 0) {
            border.chronicle.tell(new Event.Released(border.clock.hour(), side, home));
        }
        if (lost > 0) {
            border.chronicle.killed(border.clock.day(), side, Kind.CIVILIAN, lost);
            border.chronicle.tell(new Event.FoundDead(border.clock.hour(), side, lost));
        }
    }

    private void kill(int place, Stream luck) {
        int agent = border.households.anyoneAtHome(place, border.shelter.atHome[place], luck);
        border.households.kill(agent);
        border.shelter.atHome[place]--;
    }

    /** Homes of a place that stand, whether or not anybody is in them. */
    private int standing(int place) {
        int homes = (int) (border.world.places().get(place).people() / Households.PEOPLE_A_HOME);
        return StrictMath.max(0, homes - border.shelter.destroyed[place]);
    }

    /** A place of a side near the line of a sector, by the danger that reaches it and the people at home; -1 when all have left. */
    private int somePlace(SectorState sector, Side side, Stream luck) {
        return somePlace(sector, side, luck, place -> border.shelter.atHome[place]);
    }

    /** A place by the danger that reaches it and what there is to be hit; -1 when there is nothing. */
    private int somePlace(SectorState sector, Side side, Stream luck, IntUnaryOperator there) {
        int[] near = exposure.places(sector.index(), side);
        double[] weight = exposure.share(sector.index(), side);
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += weight[i] * there.applyAsInt(near[i]);
        }
        double chosen = luck.nextDouble() * sum;
        for (int i = 0; i < near.length; i++) {
            chosen -= weight[i] * there.applyAsInt(near[i]);
            if (chosen < 0) {
                return near[i];
            }
        }
        return -1;
    }

    private int settlement(int place) {
        return border.world.places().get(place).settlement();
    }
}
