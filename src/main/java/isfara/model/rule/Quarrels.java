package isfara.model.rule;

import isfara.model.constant.Friction;
import isfara.model.constant.Irrigation;
import isfara.parameter.Pair;
import org.apache.commons.math3.util.FastMath;

/** How often quarrels begin. */
public final class Quarrels {

    private Quarrels() {}

    /**
     * Hazard, per day, that a quarrel begins in a sector.
     *
     * <pre>λ = d Y (μ + μw T) W exp(γ (G - 0.3)) + x</pre>
     *
     * d dispute weight; Y noise of the year, mean 1; T water tension, 0-1; W effect of contested works, 1 without; G mean grievance of
     * the two sides, 0-1; x incidents that earlier ones still set off, per day. Self-excitation as in Hawkes processes.
     *
     * @param p μ base, μw water, γ grievanceEffect
     */
    public static double begin(
            Friction p, double weight, double year, double tension, double works, double grievance, double excitation) {
        double rate = p.base() + p.water() * tension;
        return weight * year * rate * works * FastMath.exp(p.grievanceEffect() * (grievance - 0.3)) + excitation;
    }

    /**
     * Tension over water in a sector, 0 to 1: turns to be taken while there is irrigation at all, and what is lacking.
     *
     * <pre>T = s (t a + (1 - t) q)</pre>
     *
     * s share of contacts on the same water; a demand relative to the season's peak; q shortage, the mean of both sides; t turns.
     */
    public static double tension(Irrigation p, double sharedWater, double season, double shortage) {
        return sharedWater * (p.turns() * season + (1 - p.turns()) * shortage);
    }

    /** Quarrels between villagers, relative to all quarrels while crossings are open: fewer, the more crossings are closed. */
    public static double villagers(Friction p, double closed) {
        return (1 - p.patrolShare()) * (1 + closed * (p.crowdClosed() - 1));
    }

    /**
     * Encounters of patrols on the same scale: <pre>q = v s / (1 - s) (1 + (b - 1) c) / (1 + (b - 1) / 2)</pre>
     *
     * v quarrels between villagers; s the share of encounters among incidents, which rises with the share of crossings closed; c
     * corruption at the posts, mean of the sides, 0-1, one half as today; b encounters at full corruption relative to none.
     */
    public static double patrols(Friction p, double villagers, double closed, Pair corruption) {
        double share = p.patrolShare() + closed * (p.patrolShareClosed() - p.patrolShare());
        double bribes = p.corruptionEffect() - 1;
        double corrupt = 0.5 * (corruption.kg() + corruption.tj());
        return villagers * share / (1 - share) * (1 + bribes * corrupt) / (1 + bribes * 0.5);
    }

    /**
     * Expected incidents set off per incident times their feedback through grievance: at 1 or more a run never calms down.
     *
     * <p>Draws of parameters at 0.85 or more are refused (supercritical).
     */
    public static double feedback(Friction p, double grievanceJump, double relaxationDays, double ratePerDay) {
        return p.branching() + p.grievanceEffect() * grievanceJump * relaxationDays * ratePerDay;
    }
}
