package isfara.model.phase;

import isfara.model.Rate;
import isfara.model.constant.Authority;
import isfara.model.constant.Ceasefire;
import isfara.model.rule.Decisions;
import isfara.model.state.Border;
import isfara.model.state.Capital;
import isfara.model.state.SectorState;
import isfara.model.state.Swayed;
import isfara.model.state.Theatre;
import isfara.outcome.Event;
import isfara.outcome.Level;
import isfara.outcome.Why;
import isfara.random.Chance;
import isfara.random.Stream;
import isfara.world.Side;

/**
 * Hourly, while anyone shoots: the capitals authorise heavy weapons, widen the war, and become willing to stop. Both decide on the
 * picture of the hour before.
 */
public final class Capitals implements Phase {

    private final Border border;

    /** For a run. */
    public Capitals(Border border) {
        this.border = border;
    }

    @Override
    public void run() {
        Theatre theatre = border.theatre;
        theatre.level = highest(null);
        lapse();
        if (!theatre.level.atLeast(Level.SHOTS)) {
            for (Side side : Side.BOTH) {
                Capital capital = border.capital(side);
                capital.willing = StrictMath.max(0, capital.willing - 1);
            }
            return;
        }
        boolean[] authorised = new boolean[2];
        boolean[] widened = new boolean[2];
        int[] willing = new int[2];
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            Capital other = border.capital(side.other());
            int s = side.ordinal();
            authorised[s] = capital.authorised || authorise(capital, other);
            widened[s] = capital.widened || widen(capital, other);
            willing[s] = willing(capital);
        }
        for (Side side : Side.BOTH) {
            Capital capital = border.capital(side);
            capital.authorised = authorised[side.ordinal()];
            capital.widened = widened[side.ordinal()];
            capital.willing = willing[side.ordinal()];
        }
    }

    private boolean authorise(Capital own, Capital other) {
        Authority p = border.p.authority();
        if (border.theatre.ceasefire || !border.theatre.level.atLeast(Level.MORTARS)) {
            return false;
        }
        Stream luck = border.luck.open(Chance.AUTHORISE, own.side, 0, border.clock.hour());
        double impression =
                highest(own.side.other()).ordinal() + p.perceptionBias() + p.perceptionNoise() * luck.nextGaussian();
        double perceived = StrictMath.max(0, impression);
        Swayed swayed = border.swayed();
        double stake = swayed.stake(own.side);
        double deficit = swayed.deficit(own.side);
        double posture = swayed.postureWhereFought(own.side);
        double pressure = swayed.pressureWhereFought(own.side);
        double x = Decisions.authorise(p, own.dead24, perceived, stake, deficit, posture, other.authorised, pressure)
                + swayed.whereFought(Rate.AUTHORISE, own.side)
                + swayed.airTemptation(own.side);
        double hazard = p.rate() * Decisions.logistic(x);
        if (!luck.strikes(hazard)) {
            return false;
        }
        border.chronicle.tell(new Event.Authorised(
                border.clock.hour(),
                own.side,
                Why.of(
                        Stream.chance(hazard),
                        Why.term("own dead of a day", own.dead24),
                        Why.term("level seen on the other side", perceived),
                        Why.term("stake", stake),
                        Why.term("legitimacy deficit", deficit),
                        Why.term("posture", posture),
                        Why.term("the other has authorised", other.authorised ? 1 : 0),
                        Why.term("outside pressure", pressure))));
        return true;
    }

    private boolean widen(Capital own, Capital other) {
        Authority p = border.p.authority();
        if (!own.authorised || !other.authorised || border.theatre.ceasefire || highest(null) != Level.HEAVY) {
            return false;
        }
        double deficit = border.swayed().deficit(own.side);
        double posture = border.swayed().postureWhereFought(own.side);
        double pressure = border.swayed().pressureWhereFought(own.side);
        double x = Decisions.widen(p, own.dead24, posture, deficit, other.widened, pressure)
                + border.swayed().whereFought(Rate.WIDEN, own.side);
        double hazard = p.widenRate() * Decisions.logistic(x);
        if (!border.luck.open(Chance.WIDEN, own.side, 0, border.clock.hour()).strikes(hazard)) {
            return false;
        }
        border.chronicle.tell(new Event.Widened(
                border.clock.hour(),
                own.side,
                Why.of(
                        Stream.chance(hazard),
                        Why.term("own dead of a day", own.dead24),
                        Why.term("posture", posture),
                        Why.term("legitimacy deficit", deficit),
                        Why.term("the other has widened", other.widened ? 1 : 0),
                        Why.term("outside pressure", pressure))));
        return true;
    }

    /** Hours for which a capital will stop, after this hour: renewed by a decision, else running out. */
    private int willing(Capital own) {
        Ceasefire p = border.p.ceasefire();
        if (own.willing > 0) {
            return own.willing - 1;
        }
        boolean concerned = own.authorised || border.theatre.level.atLeast(Level.MORTARS);
        if (border.theatre.ceasefire || !concerned) {
            return 0;
        }
        double deficit = border.swayed().deficit(own.side);
        double pressure = border.swayed().pressureWhereFought(own.side);
        double x = Decisions.stop(p, pressure, border.theatre.dead(), deficit, own.widened)
                + border.swayed().whereFought(Rate.WILL, own.side);
        double hazard = p.rate() * Decisions.logistic(x);
        if (!border.luck.open(Chance.WILL, own.side, 0, border.clock.hour()).strikes(hazard)) {
            return 0;
        }
        border.chronicle.tell(new Event.WillingToStop(
                border.clock.hour(),
                own.side,
                Why.of(
                        Stream.chance(hazard),
                        Why.term("outside pressure", pressure),
                        Why.term("dead of both sides", border.theatre.dead()),
                        Why.term("legitimacy deficit", deficit),
                        Why.term("has widened", own.widened ? 1 : 0))));
        return (int) p.willHours();
    }

    /** Authority lapses some hours after the last shot. */
    private void lapse() {
        if (border.clock.hour() - border.theatre.lastShot < border.p.authority().lapse()) {
            return;
        }
        for (Side side : Side.BOTH) {
            border.capital(side).authorised = false;
            border.capital(side).widened = false;
        }
    }

    private Level highest(Side of) {
        Level highest = Level.ALTERCATION;
        for (SectorState sector : border.sectors) {
            highest = highest.max(of == null ? sector.level() : sector.front(of).level);
        }
        return highest;
    }
}
