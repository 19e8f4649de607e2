package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Ceasefire;
import isfara.model.rule.Decisions;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.model.state.Theatre;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Origin;
import isfara.outcome.Why;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/** Hourly: ceasefires are agreed by two willing sides, broken by violations, broken off by capitals, and grow firm. */
public final class Truces implements Phase {

    private final Border border;
    private final Incidents incidents;

    /** For a run. */
    public Truces(Border border, Incidents incidents) {
        this.border = border;
        this.incidents = incidents;
    }

    @Override
    public void run() {
        Theatre theatre = border.theatre;
        if (!theatre.ceasefire) {
            agree();
            return;
        }
        Ceasefire p = border.p.ceasefire();
        double pace = 0.5
                * (border.swayed().whereFought(Rate.PULL, Side.KG)
                        + border.swayed().whereFought(Rate.PULL, Side.TJ));
        theatre.pull = StrictMath.min(1, theatre.pull + (1 - theatre.pull) * pace / p.pullHours());
        int hours = border.clock.hour() - theatre.ceasefireSince;
        violate(hours);
        boolean[] breaks = new boolean[2];
        for (Side side : Side.BOTH) {
            breaks[side.ordinal()] = breakOff(border.capital(side));
        }
        if (breaks[0] || breaks[1]) {
            theatre.ceasefire = false;
            if (theatre.episode != null) {
                theatre.episode.broken++;
            }
            for (Side side : Side.BOTH) {
                border.capital(side).willing = 0;
                border.capital(side).authorised = theatre.episode != null;
            }
        } else if (theatre.episode == null) {
            theatre.ceasefire = false;
        }
    }

    private void agree() {
        Capital kg = border.capital(Side.KG);
        Capital tj = border.capital(Side.TJ);
        boolean fighting = kg.authorised || tj.authorised || border.theatre.level == Level.HEAVY;
        if (kg.willing == 0 || tj.willing == 0 || !fighting) {
            return;
        }
        Theatre theatre = border.theatre;
        theatre.ceasefire = true;
        theatre.ceasefireSince = border.clock.hour();
        theatre.pull = 0;
        int number = 0;
        if (theatre.episode != null) {
            theatre.episode.ceasefires.add(border.clock.hour() - theatre.episode.began);
            number = theatre.episode.ceasefires.size();
        }
        border.chronicle.tell(new Event.Ceasefire(border.clock.hour(), number));
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.authorised = false;
            capital.widened = false;
            capital.willing = 0;
            for (SectorState sector : border.sectors) {
                standDown(sector, sector.front(side));
            }
        }
    }

    private void standDown(SectorState sector, Front front) {
        if (!front.level.atLeast(Level.SHOTS)) {
            return;
        }
        double compliance = border.p.ceasefire().compliance();
        boolean stops = border.luck
                .open(Chance.STAND_DOWN, front.side, sector.index(), border.clock.hour())
                .happens(compliance);
        Level to = stops ? Level.ALTERCATION : front.level == Level.HEAVY ? Level.MORTARS : front.level;
        if (to != front.level) {
            border.chronicle.tell(new Event.LevelChanged(
                    border.clock.hour(),
                    sector.index(),
                    front.side,
                    front.level,
                    to,
                    false,
                    Why.of(compliance, Why.term("ceasefire", 1))));
            front.level = to;
        }
    }

    private void violate(int hours) {
        Ceasefire p = border.p.ceasefire();
        double hazard = Decisions.violation(p, hours, border.theatre.pull);
        for (SectorState sector : border.sectors) {
            if (!sector.hot || sector.engaged()) {
                continue;
            }
            Stream luck = border.luck.open(Chance.VIOLATION, sector.index(), border.clock.hour());
            Side side = border.luck.side(luck);
            double here = hazard * border.rates.of(Rate.VIOLATIONS, sector.index(), side);
            boolean mortars = luck.happens(p.violationMortars());
            if (luck.strikes(here)) {
                Why why = Why.of(
                        Stream.chance(here),
                        Why.term("hours of ceasefire", hours),
                        Why.term("pull-back", border.theatre.pull));
                incidents.spread(sector, Origin.VIOLATION, why);
                raise(sector, side, mortars ? Level.MORTARS : Level.SHOTS, why);
            }
        }
    }

    private boolean breakOff(Capital own) {
        Ceasefire p = border.p.ceasefire();
        if (own.dead24 <= p.breakFrom()) {
            return false;
        }
        boolean mortars = border.theatre.level.atLeast(Level.MORTARS);
        double deficit = border.swayed().deficit(own.side);
        double posture = border.swayed().postureWhereFought(own.side);
        double pressure = border.swayed().pressureWhereFought(own.side);
        double x = Decisions.breakOff(p, own.dead24, posture, deficit, pressure, border.theatre.pull, mortars);
        double hazard = p.breakRate() * Decisions.logistic(x) * border.swayed().whereFought(Rate.BREAKDOWN, own.side);
        if (!border.luck
                .open(Chance.BREAKDOWN, own.side, 0, border.clock.hour())
                .strikes(hazard)) {
            return false;
        }
        border.chronicle.tell(new Event.CeasefireBroken(
                border.clock.hour(),
                own.side,
                Why.of(
                        Stream.chance(hazard),
                        Why.term("own dead of a day", own.dead24),
                        Why.term("posture", posture),
                        Why.term("legitimacy deficit", deficit),
                        Why.term("outside pressure", pressure),
                        Why.term("pull-back", border.theatre.pull),
                        Why.term("mortars firing", mortars ? 1 : 0))));
        return true;
    }

    /** A front begins to fire without a crowd before it: by order or in violation. */
    void raise(SectorState sector, Side side, Level level, Why why) {
        Front front = sector.front(side);
        border.chronicle.tell(
                new Event.LevelChanged(border.clock.hour(), sector.index(), side, front.level, level, false, why));
        front.level = level;
        sector.clash.peak = sector.clash.peak.max(level);
        sector.lastShot = border.clock.hour();
        border.theatre.lastShot = border.clock.hour();
        if (level.atLeast(Level.MORTARS)) {
            border.theatre.lastMortar = border.clock.hour();
        }
    }
}
