package isfara.model.phase;

import isfara.model.GivenQuarrel;
import isfara.model.Rate;
import isfara.model.constant.Guarding;
import isfara.model.state.Border;
import isfara.model.state.Clash;
import isfara.model.state.Front;
import isfara.model.state.Planned;
import isfara.model.state.SectorState;
import isfara.outcome.Event;
import isfara.outcome.Incident;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Trigger;
import isfara.outcome.Why;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Contact;
import isfara.world.Side;
import java.util.List;
import java.util.OptionalInt;

/** Hourly: incidents begin, crowds come back, incidents end and are remembered. */
public final class Incidents {

    private static final int EMPTY = 5;
    private static final int QUIET_HOURS = 2;
    private static final double LEAST_OF_MEAN = 0.5;

    private final Border border;

    /** For a run. */
    public Incidents(Border border) {
        this.border = border;
    }

    /** Begins what is due in this hour. */
    public void begin() {
        int hour = border.clock.hour();
        while (!border.agenda.isEmpty() && border.agenda.get(0).hour() <= hour) {
            quarrel(border.agenda.remove(0));
        }
        for (SectorState sector : border.sectors) {
            if (sector.returning != null && hour >= sector.returnsAt) {
                comeBack(sector);
            }
        }
    }

    /** A crossing of the ceasefire or an order from a capital brings fire to a sector. */
    public void spread(SectorState sector, Origin origin, Why why) {
        if (sector.engaged()) {
            return;
        }
        Stream luck = border.luck.open(Chance.CONTACT, sector.index(), border.clock.hour());
        Contact contact = sector.sector
                .contacts()
                .get(luck.nextInt(sector.sector.contacts().size()));
        open(sector, contact, Trigger.PATROL, origin);
        for (Side side : Side.BOTH) {
            Front front = sector.front(side);
            front.guards = party(sector, front, border.p.guards().party());
        }
        tellBeginning(sector, why);
    }

    /** Ends incidents that have died down. */
    public void end() {
        for (SectorState sector : border.sectors) {
            Clash clash = sector.clash;
            if (clash == null) {
                continue;
            }
            clash.peak = clash.peak.max(sector.level());
            boolean quiet = !sector.level().atLeast(Level.SHOTS)
                    && sector.front(Side.KG).crowd < EMPTY
                    && sector.front(Side.TJ).crowd < EMPTY;
            clash.quietHours = quiet ? clash.quietHours + 1 : 0;
            if (clash.quietHours >= QUIET_HOURS) {
                finish(sector);
            }
        }
    }

    /** Ends every incident as it stands: the run is over. */
    public void close() {
        for (SectorState sector : border.sectors) {
            if (sector.engaged()) {
                finish(sector);
            }
        }
    }

    private void finish(SectorState sector) {
        Clash clash = sector.clash;
        int hours = StrictMath.max(1, border.clock.hour() + 1 - clash.began);
        border.chronicle.incidents.add(new Incident(
                clash.number,
                clash.began,
                hours,
                sector.index(),
                clash.kgSettlement,
                clash.tjSettlement,
                clash.trigger,
                clash.origin,
                clash.peak,
                sector.front(Side.KG).largestCrowd,
                sector.front(Side.TJ).largestCrowd,
                clash.killed,
                clash.injured,
                clash.evacuees,
                clash.episode));
        border.chronicle.tell(new Event.IncidentEnded(
                border.clock.hour(),
                clash.number,
                sector.index(),
                clash.peak,
                hours,
                clash.killed.total(),
                clash.injured.total()));
        Moods.remember(border, sector, clash.peak);
        Aftermath.mayComeBack(border, sector, clash);
        for (Side side : Side.BOTH) {
            sector.front(side).stand();
            sector.front(side).largestCrowd = 0;
        }
        sector.clash = null;
    }

    private void quarrel(Planned plan) {
        SectorState sector = border.sectors.get(plan.sector());
        OptionalInt crowd = plan.given().map(GivenQuarrel::crowd).orElse(OptionalInt.empty());
        if (sector.engaged()) {
            crowd.ifPresent(people -> swell(sector, people));
            return;
        }
        Contact contact = sector.sector.contacts().get(plan.contact());
        Origin origin = plan.given().map(GivenQuarrel::origin).orElse(Origin.DISPUTE);
        Why why = reason(plan, sector);
        open(sector, contact, plan.trigger(), origin);
        Guarding guards = border.p.guards();
        for (Side side : Side.BOTH) {
            Front front = sector.front(side);
            Stream luck = border.luck.open(Chance.CROWD_FIRST, side, plan.sector(), plan.hour());
            double size = 1.0 / 3 + luck.nextDouble() * 4 / 3;
            boolean present =
                    !plan.villagers() || origin == Origin.RECONVENED || plan.works() && luck.happens(guards.atWorks());
            front.crowd = plan.villagers() ? crowd.orElse(first(plan.sector(), side, size)) : 0;
            front.largestCrowd = front.crowd;
            double party = plan.villagers() ? guards.party() : guards.patrol();
            front.guards = present ? party(sector, front, party) : 0;
        }
        if (origin == Origin.DISPUTE) {
            Aftermath.setsOffOthers(border, sector);
        }
        tellBeginning(sector, why);
    }

    /** People of a side who are there when a quarrel begins. */
    private int first(int sector, Side side, double size) {
        return (int) (border.p.crowd().first() * size * border.rates.of(Rate.CROWD_FIRST, sector, side));
    }

    private Why reason(Planned plan, SectorState sector) {
        if (plan.given().isPresent()) {
            return Why.given();
        }
        return Why.of(
                Stream.chance(plan.hazard()),
                Why.term("dispute weight", border.swayed().weight(sector)),
                Why.term("grievance", sector.grievance()),
                Why.term("water tension", plan.tension()),
                Why.term("contested works", plan.works() ? 1 : 0),
                Why.term("set off by earlier incidents", sector.excitation));
    }

    /** People who would have begun a quarrel come to the one that is there. */
    private static void swell(SectorState sector, int people) {
        for (Side side : Side.BOTH) {
            Front front = sector.front(side);
            front.crowd = StrictMath.max(front.crowd, people);
            front.largestCrowd = StrictMath.max(front.largestCrowd, front.crowd);
        }
    }

    private void comeBack(SectorState sector) {
        int[] crowd = sector.returning;
        sector.returning = null;
        if (sector.engaged() || border.theatre.ceasefire) {
            return;
        }
        Stream luck = border.luck.open(Chance.CONTACT, sector.index(), border.clock.hour());
        List<Contact> villages = border.terrain.villages(sector.index());
        Contact contact = villages.get(luck.nextInt(villages.size()));
        Why why = Why.of(
                border.p.crowd().reconvene(),
                Why.term("Kyrgyz crowd of the day before", crowd[0]),
                Why.term("Tajik crowd of the day before", crowd[1]));
        open(sector, contact, Trigger.CONSTRUCTION, Origin.RECONVENED);
        for (Side side : Side.BOTH) {
            Front front = sector.front(side);
            double grown = crowd[side.ordinal()] * border.p.crowd().reconveneGrowth();
            front.crowd = (int) StrictMath.min(border.p.crowd().limit(), grown);
            front.largestCrowd = front.crowd;
            front.guards = party(sector, front, border.p.guards().party());
        }
        tellBeginning(sector, why);
    }

    private void open(SectorState sector, Contact contact, Trigger trigger, Origin origin) {
        sector.clash = new Clash(
                border.chronicle.begun++,
                border.clock.hour(),
                trigger,
                origin,
                contact.kg(),
                contact.tj(),
                trigger != Trigger.PATROL);
        if (border.theatre.episode != null) {
            sector.clash.episode = border.theatre.episode.number;
        }
        for (Side side : Side.BOTH) {
            double posted = border.rates.of(Rate.MILITIA_POSTED, sector.index(), side);
            sector.front(side).militia = (int) (posted * Guards.militia(border, sector, side));
        }
    }

    private void tellBeginning(SectorState sector, Why why) {
        Clash clash = sector.clash;
        border.chronicle.tell(new Event.IncidentBegan(
                border.clock.hour(),
                clash.number,
                sector.index(),
                clash.kgSettlement,
                clash.tjSettlement,
                clash.trigger,
                clash.origin,
                sector.front(Side.KG).crowd,
                sector.front(Side.TJ).crowd,
                sector.front(Side.KG).guards,
                sector.front(Side.TJ).guards,
                why));
    }

    /** Guards of a party or patrol: a half to one and a half of the mean, as many as are fit. */
    private int party(SectorState sector, Front front, double mean) {
        Stream luck = border.luck.open(Chance.PARTY, front.side, sector.index(), border.clock.hour());
        return (int) StrictMath.min(front.guardsFit, StrictMath.round(mean * (LEAST_OF_MEAN + luck.nextDouble())));
    }
}
