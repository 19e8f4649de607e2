package isfara.model.rule;

import isfara.model.constant.Friction;
import isfara.model.constant.Irrigation;
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

    /** Share of incidents that are encounters of patrols, between the share with open and the share with closed crossings. */
    public static double patrolShare(Friction p, double closed, double corruption) {
        double share = p.patrolShare() + closed * (p.patrolShareClosed() - p.patrolShare());
        double bribes = 1 + (p.corruptionEffect() - 1) * corruption;
        return StrictMath.min(1, share * bribes / (1 + (p.corruptionEffect() - 1) * 0.5));
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
