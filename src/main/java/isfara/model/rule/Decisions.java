package isfara.model.rule;

import isfara.model.constant.Authority;
import isfara.model.constant.Ceasefire;
import org.apache.commons.math3.util.FastMath;

/** What a capital weighs: log-odds of its decisions. A decision's hazard, per hour, is its rate times the logistic of these. */
public final class Decisions {

    private static final double SHOTS = 2;

    private Decisions() {}

    /** The logistic function: log-odds to a share between 0 and 1. */
    public static double logistic(double x) {
        return 1 / (1 + FastMath.exp(-x));
    }

    /** ln(1 + d) of the dead. */
    public static double grief(double dead) {
        return FastMath.log1p(dead);
    }

    /**
     * Log-odds of authorising heavy weapons.
     *
     * <pre>b0 + b1 ln(1 + D24) + b2 max(0, L - 2) + b3 S + b4 Q + bX X + b5 A' - bM M</pre>
     *
     * @param dead24 D24, own dead of about a day
     * @param perceived L, the level at which the other side seems to stand (the security dilemma overrates it)
     * @param stake S, 0-1, of the sectors fought over
     * @param deficit Q, legitimacy deficit, 0-1
     * @param posture X, own forward posture, 0-1
     * @param otherAuthorised A'
     * @param pressure M, outside pressure, 0-1
     */
    public static double authorise(
            Authority p,
            double dead24,
            double perceived,
            double stake,
            double deficit,
            double posture,
            boolean otherAuthorised,
            double pressure) {
        return p.base()
                + p.dead() * grief(dead24)
                + p.threat() * StrictMath.max(0, perceived - SHOTS)
                + p.stake() * stake
                + p.deficit() * deficit
                + p.posture() * posture
                + (otherAuthorised ? p.answer() : 0)
                - p.mediation() * pressure;
    }

    /** Log-odds of widening the war: <pre>w0 + w1 ln(1 + D24) + wX X + w2 Q + w3 W' - wM M</pre> */
    public static double widen(
            Authority p, double dead24, double posture, double deficit, boolean otherWidened, double pressure) {
        return p.widenBase()
                + p.widenDead() * grief(dead24)
                + p.widenPosture() * posture
                + p.widenDeficit() * deficit
                + (otherWidened ? p.widenAnswer() : 0)
                - p.widenMediation() * pressure;
    }

    /**
     * Hazard, per hour, that a widened side opens a sector: <pre>s near (f + d)</pre> near is 1 within reach of a sector with heavy
     * weapons and less beyond; d the sector's dispute weight.
     */
    public static double open(Authority p, boolean near, double weight) {
        return p.spread() * (near ? 1 : p.spreadFar()) * (p.spreadFloor() + weight);
    }

    /** Log-odds of becoming willing to stop: <pre>c0 + cM M + c1 ln(1 + E) - c2 Q - c3 W</pre> E dead of both sides in the episode. */
    public static double stop(Ceasefire p, double pressure, double dead, double deficit, boolean widened) {
        return p.base()
                + p.mediation() * pressure
                + p.dead() * grief(dead)
                - p.deficit() * deficit
                - (widened ? p.widened() : 0);
    }

    /** Log-odds of breaking a ceasefire off: <pre>k0 + k1 ln(1 + D24) + kX X + k2 Q - kM M - kP P + k3 [mortars]</pre> P pull-back. */
    public static double breakOff(
            Ceasefire p, double dead24, double posture, double deficit, double pressure, double pull, boolean mortars) {
        return p.breakBase()
                + p.breakDead() * grief(dead24)
                + p.breakPosture() * posture
                + p.breakDeficit() * deficit
                - p.breakMediation() * pressure
                - p.breakPull() * pull
                + (mortars ? p.breakMortars() : 0);
    }

    /** Hazard, per hour, of a violation in a sector that saw heavy weapons: <pre>v e^(-t / τ) (1 - P)</pre> t hours of ceasefire. */
    public static double violation(Ceasefire p, double hours, double pull) {
        return p.violation() * FastMath.exp(-hours / p.violationHours()) * (1 - pull);
    }
}
