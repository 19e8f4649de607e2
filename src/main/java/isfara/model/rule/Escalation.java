package isfara.model.rule;

import isfara.model.constant.Shots;
import isfara.outcome.Level;

/** How a dispute climbs and cools, a side at a time. Hazards are per hour; both sides act on the same picture. */
public final class Escalation {

    private static final double HUNDRED = 100;
    private static final double MOST_CROWDS = 3;
    private static final double HALF = 0.5;

    private Escalation() {}

    /**
     * How much armed men count: 2 n / (n + n0), so 1 at n0 and never above 2.
     *
     * @param armed guards, militia and soldiers on the spot
     * @param half n0
     */
    public static double presence(int armed, double half) {
        return 2 * armed / (armed + half);
    }

    /**
     * Hazard that a crowd begins to throw stones: <pre>h01 = a01 (n / 50) (0.5 + G)</pre>
     *
     * @param rate a01
     * @param crowd n, people
     * @param grievance G, 0-1
     */
    public static double stones(double rate, int crowd, double grievance) {
        return rate * (crowd / 50.0) * (HALF + grievance);
    }

    /**
     * Hazard that someone in a crowd fires: <pre>a_c (f / 0.03) (n / 100) (0.5 + G) [times the answer if fired upon]</pre>
     *
     * @param armed f, share of the crowd with a gun
     * @param crowd n, people
     * @param grievance G, 0-1
     * @param opponent the other side's level
     */
    public static double crowdShots(Shots p, double armed, int crowd, double grievance, Level opponent) {
        double answer = opponent.atLeast(Level.SHOTS) ? p.answerCrowd() : 1;
        return p.crowdRate() * (armed / p.armed()) * (crowd / HUNDRED) * (HALF + grievance) * answer;
    }

    /**
     * Hazard that guards fire: <pre>π ρ (a_g (min(3, n' / 100) or, among patrols, t) + r [e' ≥ 2])</pre>
     *
     * @param presence π of the guards, 0-2
     * @param permissiveness ρ of the rules of engagement, 1 as today
     * @param villagers whether villagers quarrel; if not, patrols have met
     * @param opponents n', the other crowd
     * @param opponent e', the other side's level
     */
    public static double guardShots(
            Shots p, double presence, double permissiveness, boolean villagers, int opponents, Level opponent) {
        double tension = villagers ? StrictMath.min(MOST_CROWDS, opponents / HUNDRED) : p.patrolTension();
        double answer = opponent.atLeast(Level.SHOTS) ? p.answerGuards() : 0;
        return presence * permissiveness * (p.guardRate() * tension + answer);
    }

    /**
     * Hazard that a side which is shooting brings in mortars.
     *
     * <pre>h23 = a23 ρ (x0 + X) (m0 + m1 [e' ≥ 3] + m2 D6 + R)</pre>
     *
     * ρ rules of engagement; X forward posture, 0-1; e' the other side's level; D6 own dead of about six hours; R reinforcement, 0-1.
     * Action and reaction as in Jacob, <i>Line on Fire</i>.
     */
    public static double mortars(
            Shots p, double permissiveness, double posture, Level opponent, double dead6, double reinforcement) {
        double answer = opponent.atLeast(Level.MORTARS) ? p.mortarAnswer() : 0;
        double pressure = p.mortarFloor() + answer + p.mortarPerDead() * dead6 + reinforcement;
        return p.mortarRate() * permissiveness * (p.postureFloor() + posture) * pressure;
    }

    /** Hazard that an authorised army goes from mortars to heavy weapons in a sector: slower while the other side is below mortars. */
    public static double heavy(Shots p, Level opponent) {
        return p.heavyRate() * (opponent.atLeast(Level.MORTARS) ? 1 : p.heavyAlone());
    }

    /**
     * Hazard of going down a level.
     *
     * <pre>c_e [1.4 if e' &lt; e, 0.5 if e' &gt; e] (1 + m M) [2.5 under a ceasefire]</pre>
     *
     * @param level e, shots or worse
     * @param opponent e'
     * @param pressure M, outside pressure to stop, 0-1
     * @param ceasefire whether one is in force
     */
    public static double cooling(Shots p, Level level, Level opponent, double pressure, boolean ceasefire) {
        double base = switch (level) {
            case ALTERCATION, STONES -> 0;
            case SHOTS -> p.coolShots();
            case MORTARS -> p.coolMortars();
            case HEAVY -> p.coolHeavy();
        };
        double relative = level == opponent ? 1 : level.atLeast(opponent) ? p.coolAbove() : p.coolBelow();
        return base * relative * (1 + p.coolMediation() * pressure) * (ceasefire ? p.coolCeasefire() : 1);
    }
}
