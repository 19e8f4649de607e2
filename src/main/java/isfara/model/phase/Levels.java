package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Guarding;
import isfara.model.constant.Shots;
import isfara.model.rule.Escalation;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Why;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/** Hourly: each side of an engaged sector goes up, stays or goes down a level. Both read the other's level as the hour began. */
public final class Levels implements Phase {

    private static final int FEW = 4;
    private static final int ENOUGH = 6;

    private final Border border;

    /** For a run. */
    public Levels(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        for (SectorState sector : border.sectors) {
            if (!sector.engaged()) {
                continue;
            }
            Level kg = sector.front(Side.KG).level;
            Level tj = sector.front(Side.TJ).level;
            int kgCrowd = sector.front(Side.KG).crowd;
            int tjCrowd = sector.front(Side.TJ).crowd;
            move(sector, sector.front(Side.KG), tj, tjCrowd);
            move(sector, sector.front(Side.TJ), kg, kgCrowd);
            if (sector.level().atLeast(Level.SHOTS)) {
                sector.lastShot = border.clock.hour();
                border.theatre.lastShot = border.clock.hour();
            }
            if (sector.level().atLeast(Level.MORTARS)) {
                border.theatre.lastMortar = border.clock.hour();
            }
        }
    }

    private void move(SectorState sector, Front front, Level opponent, int opponents) {
        Stream luck = border.luck.open(Chance.LEVEL, front.side, sector.index(), border.clock.hour());
        if (front.level.atLeast(Level.SHOTS)) {
            shooting(sector, front, opponent, luck);
        } else {
            standing(sector, front, opponent, opponents, luck);
        }
    }

    private void standing(SectorState sector, Front front, Level opponent, int opponents, Stream luck) {
        Shots p = border.p.shots();
        int k = sector.index();
        double armed = p.armed() + border.rates.of(Rate.ARMED, k, front.side);
        double crowd = Escalation.crowdShots(p, armed, front.crowd, front.grievance, opponent)
                * border.rates.of(Rate.CROWD_SHOTS, k, front.side);
        double permissive = border.rates.of(Rate.GUARD_SHOTS, k, front.side) * looseness(front, k);
        double guards =
                Escalation.guardShots(p, presence(front), permissive, sector.clash.villagers, opponents, opponent);
        if (sector.clash.villagers && front.level == Level.ALTERCATION && !opponent.atLeast(Level.SHOTS)) {
            crowd *= p.altercation();
            guards *= p.altercation();
        }
        double whoFired = luck.nextDouble();
        double stones = luck.nextDouble();
        if (luck.strikes(crowd + guards)) {
            boolean byCrowd = whoFired * (crowd + guards) < crowd;
            change(
                    sector,
                    front,
                    Level.SHOTS,
                    byCrowd,
                    Why.of(
                            Stream.chance(crowd + guards),
                            Why.term("own crowd", front.crowd),
                            Why.term("opposing crowd", opponents),
                            Why.term("guards", front.guards),
                            Why.term("grievance", front.grievance),
                            Why.term("opponent's level", opponent.ordinal()),
                            Why.term("rules of engagement", permissive)));
            return;
        }
        double rising = Escalation.stones(border.p.crowd().stones(), front.crowd, front.grievance);
        boolean answered = opponent.atLeast(Level.STONES) && front.crowd > ENOUGH;
        if (front.level == Level.ALTERCATION && (answered || Stream.strikes(stones, rising))) {
            change(
                    sector,
                    front,
                    Level.STONES,
                    true,
                    Why.of(
                            answered ? 1 : Stream.chance(rising),
                            Why.term("own crowd", front.crowd),
                            Why.term("grievance", front.grievance),
                            Why.term("opponent's level", opponent.ordinal())));
        } else if (front.level == Level.STONES && front.crowd < FEW) {
            change(sector, front, Level.ALTERCATION, true, Why.of(1, Why.term("own crowd", front.crowd)));
        }
    }

    private void shooting(SectorState sector, Front front, Level opponent, Stream luck) {
        Shots p = border.p.shots();
        int k = sector.index();
        Capital capital = border.capital(front.side);
        boolean ceasefire = border.theatre.ceasefire;
        double reinforcement = reinforcement(border, front);
        double posture = border.swayed().posture(k, front.side);
        double pressure = border.swayed().pressure(k, front.side);
        double up = 0;
        if (front.level == Level.SHOTS && front.armed() > 0) {
            up = Escalation.mortars(
                            p,
                            border.rates.of(Rate.GUARD_SHOTS, k, front.side),
                            posture,
                            opponent,
                            front.dead6,
                            reinforcement)
                    * border.rates.of(Rate.MORTARS, k, front.side)
                    * (ceasefire ? p.ceasefireMortars() : 1);
        } else if (front.level == Level.MORTARS && capital.authorised && !ceasefire) {
            up = Escalation.heavy(p, opponent) * border.rates.of(Rate.HEAVY, k, front.side);
        }
        double down = Escalation.cooling(p, front.level, opponent, pressure, ceasefire)
                * border.rates.of(Rate.COOLING, k, front.side)
                * (front.level == Level.HEAVY ? 1 : border.rates.of(Rate.DEFUSING, k, front.side));
        double which = luck.nextDouble();
        if (!luck.strikes(up + down)) {
            return;
        }
        Why why = Why.of(
                Stream.chance(up + down),
                Why.term("hazard of rising", up),
                Why.term("hazard of cooling", down),
                Why.term("opponent's level", opponent.ordinal()),
                Why.term("own dead of six hours", front.dead6),
                Why.term("posture", posture),
                Why.term("reinforcement", reinforcement),
                Why.term("outside pressure", pressure),
                Why.term("ceasefire", ceasefire ? 1 : 0));
        if (which * (up + down) < up) {
            change(sector, front, front.level == Level.SHOTS ? Level.MORTARS : Level.HEAVY, false, why);
        } else {
            Level lower = front.level.down();
            boolean dispersed = lower == Level.STONES && front.crowd < FEW;
            change(sector, front, dispersed ? Level.ALTERCATION : lower, false, why);
        }
    }

    private void change(SectorState sector, Front front, Level to, boolean byCrowd, Why why) {
        border.chronicle.tell(
                new Event.LevelChanged(border.clock.hour(), sector.index(), front.side, front.level, to, byCrowd, why));
        front.level = to;
        sector.clash.peak = sector.clash.peak.max(to);
    }

    /** Permissiveness of the armed men on the spot relative to guards: militiamen may be quicker to fire. */
    private double looseness(Front front, int sector) {
        double militia = border.rates.of(Rate.MILITIA_SHOTS, sector, front.side);
        int local = front.guards + front.militia;
        return local == 0 ? 1 : (front.guards + front.militia * militia) / local;
    }

    private double presence(Front front) {
        Guarding p = border.p.guards();
        return Escalation.presence(front.guards + front.militia, p.half());
    }

    /** How much the soldiers who have arrived count, 0 to 1: n / (n + half). */
    static double reinforcement(Border border, Front front) {
        return front.soldiers / (front.soldiers + border.p.army().half());
    }
}
