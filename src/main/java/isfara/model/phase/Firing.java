package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Fire;
import isfara.model.rule.Escalation;
import isfara.model.state.Border;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Kind;
import isfara.outcome.Level;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/**
 * Hourly: stones and fire hit people. Deaths of a side are Poisson with a mean that follows from what the other side fires, how
 * many it is, and an hour's severity with a heavy tail; civilians are hit the less, the more of them have left.
 */
public final class Firing implements Phase {

    private static final double FIFTY = 50;
    private static final double HUNDRED = 100;

    /** Fire of armed civilians alone, in parties of guards (assumed). */
    private static final double CIVILIANS = 0.5;

    private final Border border;
    private final Exposure exposure;
    private final Victims victims;

    /** For a run. */
    public Firing(Border border, Exposure exposure, Victims victims) {
        this.border = border;
        this.exposure = exposure;
        this.victims = victims;
    }

    @Override
    public void run() {
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                continue;
            }
            // both sides fire before either counts its dead, so that none is weakened by being hit first
            double kg = intensity(sector, sector.front(Side.KG));
            double tj = intensity(sector, sector.front(Side.TJ));
            for (Side side : Side.BOTH) {
                Front enemy = sector.front(side.other());
                if (enemy.level.atLeast(Level.SHOTS)) {
                    shell(sector, side, enemy, side == Side.KG ? tj : kg);
                } else if (enemy.level == Level.STONES) {
                    brawl(sector, side, enemy);
                }
                if (enemy.level.atLeast(Level.STONES)) {
                    seize(sector, side);
                }
            }
        }
    }

    private void brawl(SectorState sector, Side side, Front enemy) {
        Fire p = border.p.fire();
        Stream luck = border.luck.open(Chance.FIRE_CIVILIAN, side, sector.index(), border.clock.hour());
        int killed = luck.poisson(p.brawl() * enemy.crowd / FIFTY);
        int injured = luck.poisson(p.brawlInjured() * enemy.crowd / HUNDRED);
        victims.civilians(sector, side, killed, injured);
    }

    private void shell(SectorState sector, Side side, Front enemy, double intensity) {
        Fire p = border.p.fire();
        int hour = border.clock.hour();
        Front own = sector.front(side);
        Stream luck = border.luck.open(Chance.FIRE_CIVILIAN, side, sector.index(), hour);
        double mean = intensity * luck.logNormalMeanOne(p.tail());
        boolean shells = enemy.level.atLeast(Level.MORTARS);
        double civilian = own.armed() == 0 ? 1 : shells ? p.civilianShells() : p.civilianShots();
        double exposed = p.shelter() + (1 - p.shelter()) * exposure.shareAtHome(sector.index(), side);
        int killed = luck.poisson(mean * civilian * exposed);
        int injured = luck.poisson(p.injured() * mean * civilian * exposed);
        victims.civilians(sector, side, killed, injured);

        Stream armedLuck = border.luck.open(Chance.FIRE_ARMED, side, sector.index(), hour);
        double hit = border.rates.of(Rate.ENTRENCHED, sector.index(), side);
        int armed = armedLuck.poisson(mean * (1 - civilian) * hit);
        int wounded = armedLuck.poisson(p.injured() * mean * (1 - civilian) * hit);
        victims.armed(sector, side, armed, wounded);
        if (shells) {
            Stream homes = border.luck.open(Chance.HOMES, side, sector.index(), hour);
            victims.homes(sector, side, homes.poisson(ruin(sector.index(), enemy)), homes);
        }
    }

    /** Mean killed per hour by a front's fire, before the hour's severity. */
    private double intensity(SectorState sector, Front enemy) {
        Fire p = border.p.fire();
        int k = sector.index();
        double base = switch (enemy.level) {
            case ALTERCATION, STONES -> 0;
            case SHOTS ->
                p.shots()
                        * StrictMath.max(
                                CIVILIANS * border.rates.of(Rate.CIVILIAN_FIRE, k, enemy.side), presence(enemy));
            case MORTARS -> p.mortars();
            case HEAVY ->
                p.heavy()
                        * (p.heavyFloor() + (1 - p.heavyFloor()) * Levels.reinforcement(border, enemy))
                        * border.rates.of(Rate.HEAVY_FIRE, k, enemy.side)
                        * border.swayed().withAircraft(k, enemy.side);
        };
        return base
                * p.accuracy().of(enemy.side)
                * (border.clock.night() ? p.night() : 1)
                * border.rates.of(Rate.FIRE, k, enemy.side);
    }

    /** Mean homes destroyed per hour by a front's shells. */
    private double ruin(int sector, Front enemy) {
        Fire p = border.p.fire();
        boolean heavy = enemy.level == Level.HEAVY;
        return (heavy ? p.homesHeavy() : p.homesMortars())
                * p.accuracy().of(enemy.side)
                * border.rates.of(Rate.FIRE, sector, enemy.side)
                * (heavy
                        ? border.rates.of(Rate.HEAVY_FIRE, sector, enemy.side)
                                * border.swayed().withAircraft(sector, enemy.side)
                        : 1);
    }

    private double presence(Front front) {
        return Escalation.presence(
                front.guards + front.militia, border.p.guards().half());
    }

    private void seize(SectorState sector, Side side) {
        Stream luck = border.luck.open(Chance.MISSING, side, sector.index(), border.clock.hour());
        int seized = luck.poisson(border.p.fire().seized());
        if (seized > 0) {
            int taken = victims.seize(sector, side, seized, luck);
            if (taken > 0) {
                border.chronicle.tell(new Event.Seized(border.clock.hour(), sector.index(), side, taken));
            }
        }
    }

    /** Daily: held people come back; a few are found dead. */
    public void release() {
        for (Side side : Side.BOTH) {
            if (border.shelter.missingBySide[side.ordinal()] > 0) {
                double back = Stream.chance(1 / border.p.fire().held());
                Stream luck = border.luck.open(Chance.MISSING, side, Integer.MAX_VALUE / 4, border.clock.day());
                victims.release(side, back, border.p.fire().foundDead(), luck);
            }
        }
    }

    /** Who was hit in a sector, told. */
    static void tell(Border border, SectorState sector, Side side, Kind kind, int settlement, int killed, int injured) {
        if (killed + injured > 0) {
            border.count(sector, side, kind, killed, injured);
            border.chronicle.tell(
                    new Event.Harmed(border.clock.hour(), sector.index(), side, kind, settlement, killed, injured));
        }
    }
}
